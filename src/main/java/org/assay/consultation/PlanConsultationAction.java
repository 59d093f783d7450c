package org.assay.consultation;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Opens the record of a consultation where a person starts its process. */
@Component("planConsultation")
class PlanConsultationAction implements ProcessAction {

	private final ConsultationDesk desk;

	PlanConsultationAction(ConsultationDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		call.nameCase(this.desk.plan(new PlanConsultation(call.council(), call.fields().text("title").orElse(""),
				call.fields().text("purpose").orElse(""))));
	}

}
