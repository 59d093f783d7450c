package org.assay.consultation;

import java.time.LocalDate;

import org.assay.shared.Dates;
import org.assay.shared.Incomplete;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

/** A step of a consultation; its task carries the title. */
abstract class ConsultationStep implements StepHandler {

	final ConsultationDesk desk;

	ConsultationStep(ConsultationDesk desk) {
		this.desk = desk;
	}

	@Override
	public final void opened(OpenedStep opened) {
		Consultation consultation = this.desk.get(opened.subject());
		opened.concerns(consultation.title());
		About about = About.page(consultation.title(), "consultation", "/consultations/" + consultation.id())
			.quote("What people are asked about", consultation.purpose());
		show(opened, consultation, about);
		opened.show("about", about.toString());
	}

	/** Shows the person what they decide on. */
	void show(OpenedStep opened, Consultation consultation, About about) {
		consultation.analysis().ifPresent((analysis) -> about.quote("What the responses come to", analysis));
		consultation.opened()
			.ifPresent((given) -> about
				.line("The outcome is promised by **" + Dates.words(consultation.outcomeBy()) + "**."));
	}

	static LocalDate date(CompletedStep step, String name, String sentence) {
		return step.fields().date(name, sentence).orElseThrow(() -> new Incomplete(sentence));
	}

}
