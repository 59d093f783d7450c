package org.assay.consultation;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The policy officer says what the responses come to, having considered every one. */
@Component
class AnalyseResponsesStep extends ConsultationStep {

	AnalyseResponsesStep(ConsultationDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "analyse-responses";
	}

	@Override
	void show(OpenedStep opened, Consultation consultation, About about) {
		super.show(opened, consultation, about);
		about.line("Name the themes on the consultation's page, and say of every response which of them it speaks of "
				+ "on the [page of the responses](/consultations/" + consultation.id() + "/responses).");
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.analyse(step.subject(), step.fields().text("analysis").orElse(""));
	}

}
