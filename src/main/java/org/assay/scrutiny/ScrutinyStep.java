package org.assay.scrutiny;

import java.time.LocalDate;

import org.assay.shared.Beginning;
import org.assay.shared.Incomplete;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

/** A step of a scrutiny review; its task carries what scrutiny looks at. */
abstract class ScrutinyStep implements StepHandler {

	private static final int IN_A_NAME = 80;

	final ScrutinyDesk desk;

	ScrutinyStep(ScrutinyDesk desk) {
		this.desk = desk;
	}

	@Override
	public final void opened(OpenedStep opened) {
		ScrutinyReview review = this.desk.get(opened.subject());
		opened.concerns(Beginning.of(review.question(), IN_A_NAME));
		About about = About.page("Scrutiny review", "scrutiny review", "/scrutiny/" + review.id())
			.quote("What scrutiny was asked to look at", review.question());
		show(opened, review, about);
		opened.show("about", about.toString());
	}

	/** Shows the person what they decide on. */
	void show(OpenedStep opened, ScrutinyReview review, About about) {
		review.words().stream().skip(1).forEach((word) -> about.quote(word.about(), word.words()));
	}

	static LocalDate date(CompletedStep step, String name, String sentence) {
		return step.fields().date(name, sentence).orElseThrow(() -> new Incomplete(sentence));
	}

}
