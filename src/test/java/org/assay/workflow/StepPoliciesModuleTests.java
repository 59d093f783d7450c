package org.assay.workflow;

import java.util.Map;

import org.assay.council.PolicyDesk;
import org.assay.council.Setting;
import org.assay.shared.Rejected;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StepPoliciesModuleTests extends ProofCase {

	@Autowired
	PolicyDesk policy;

	@Autowired
	TaskService tasks;

	@Test
	void refusesToCompleteWithoutTheEvidenceAndLeavesTheTaskOpen() {
		assertRefused(this.director, Map.of("verdict", "sound"), EvidenceMissing.class,
				"This step needs evidence and has none. Open the Evidence tab, attach it there, then complete the task.");
	}

	@Test
	void refusesToCompleteWithoutTheDecision() {
		attach(this.director);

		assertRefused(this.director, Map.of("reasons", "Because."), DecisionMissing.class,
				"Choose an answer to “Show proof” on the form, then complete the task.");
	}

	@Test
	void keepsApartThePersonWhoShowedAndThePersonWhoWeighs() {
		showProof();
		Item weigh = itemsOf(this.director).get(0);
		String sentence = "You completed “Show proof” in this case, and this step must be done by someone else. "
				+ "Ask a colleague who holds the post to take it.";

		assertThatExceptionOfType(DutiesNotSeparate.class)
			.isThrownBy(() -> this.acting.run(this.director, () -> this.worklist.claim(weigh.id())))
			.withMessage(sentence);
		assertRefused(this.director, Map.of(), DutiesNotSeparate.class, sentence);

		complete(this.chief, Map.of());
		assertThat(itemsOf(this.chief)).isEmpty();
	}

	@Test
	void filesNoEvidenceAtAStepThatForbidsIt() {
		showProof();

		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> attach(this.chief))
			.withMessage("No evidence is filed at this step. It is shown here for reading only.");
	}

	@Test
	void filesNoLargerFileThanTheCouncilAccepts() {
		this.policy.decide(this.council, Map.of(Setting.EVIDENCE_FILE_MEGABYTES, 1));

		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> attach(this.director, new byte[1_048_577]))
			.withMessageStartingWith("The file is larger than 1 MB");
		attach(this.director);
	}

	@Test
	void letsNobodyCompleteWhatSomebodyElseHolds() {
		String colleague = this.town.officer(this.council, "assurance-lead");
		Item shown = itemsOf(this.director).get(0);
		this.tasks.addCandidateGroup(shown.id(), this.council + ".assurance-lead");
		this.tasks.setAssignee(shown.id(), this.director);

		assertThatExceptionOfType(NotYourTask.class)
			.isThrownBy(() -> this.acting.run(colleague, () -> this.worklist.complete(shown.id(), Map.of())))
			.withMessageContaining("Ask them to complete it");
	}

	@Test
	void tellsPeopleThatATaskIsNotOfferedToTheirPost() {
		String outsider = this.town.officer(this.council, "finance");
		Item shown = itemsOf(this.director).get(0);

		assertThatExceptionOfType(NotOffered.class)
			.isThrownBy(() -> this.acting.run(outsider, () -> this.worklist.complete(shown.id(), Map.of())));
	}

	@Test
	void tellsTheSecondOfTwoPeopleThatTheTaskIsDone() {
		showProof();
		Item weigh = itemsOf(this.chief).get(0);
		this.acting.run(this.chief, () -> this.worklist.complete(weigh.id(), Map.of()));

		assertThatExceptionOfType(MovedOn.class)
			.isThrownBy(() -> this.acting.run(this.chief, () -> this.worklist.complete(weigh.id(), Map.of())))
			.withMessage("This task is no longer open: it was completed or withdrawn. Go back to your list.");
	}

}
