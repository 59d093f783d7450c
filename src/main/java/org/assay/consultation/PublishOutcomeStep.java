package org.assay.consultation;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The policy officer tells people what came of it, by the day that was promised. */
@Component
class PublishOutcomeStep extends ConsultationStep {

	PublishOutcomeStep(ConsultationDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "publish-outcome";
	}

	@Override
	void show(OpenedStep opened, Consultation consultation, About about) {
		super.show(opened, consultation, about);
		about.quote("What was decided", consultation.conclusion());
		if (consultation.given().asksChildren()) {
			about.line("Children and young people were asked, so they are told as well.");
		}
		about.line("The [public page](" + PublicConsultation.path(consultation)
				+ ") shows what people said and what was decided as soon as you complete this.");
		opened.dueOn(consultation.outcomeBy());
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.publish(step.subject(), step.fields().text("feedback").orElse(null),
				step.fields().text("decisionAddress").orElse(null));
	}

}
