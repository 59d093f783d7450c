package org.assay.peer;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assay.council.Setting;
import org.assay.review.RecommendationAnswer.Response;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The director answers every area for consideration. */
@Component
class PlanAfterChallengeStep extends ChallengeStep {

	PlanAfterChallengeStep(PeerDesk desk) {
		super("plan-after-challenge", desk);
	}

	@Override
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
		due(opened, challenge, Setting.PEER_PLAN_MONTHS, about);
		List<ChallengeFinding> all = challenge.findings();
		opened.show("findings",
				IntStream.range(0, all.size())
					.filter((place) -> all.get(place).isToAnswer())
					.mapToObj((place) -> Map.of("number", place + 1, "finding", all.get(place).finding()))
					.toList());
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.plan(step.subject(),
				step.fields().rows("findings").stream().map(PlanAfterChallengeStep::answer).toList());
	}

	private static AnsweredFinding answer(Fields row) {
		String number = row.text("number").orElse("");
		return new AnsweredFinding(number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0,
				row.choice("response", Response.class,
						"Accept, partly accept or reject finding " + number + ", with reasons."),
				row.text("reasons").orElse(""), row.text("toDo").orElse(null));
	}

}
