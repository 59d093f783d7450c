package org.assay.consultation;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Records that the last day to answer has passed. */
@Component("closeConsultation")
class CloseConsultationAction implements ProcessAction {

	private final ConsultationDesk desk;

	CloseConsultationAction(ConsultationDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		this.desk.close(call.subject());
	}

}
