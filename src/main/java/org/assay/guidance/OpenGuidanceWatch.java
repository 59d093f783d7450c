package org.assay.guidance;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Opens the record of a check of the guidance where a person starts its process. */
@Component
class OpenGuidanceWatch implements ProcessAction {

	private final GuidanceDesk desk;

	OpenGuidanceWatch(GuidanceDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		if (!call.isNamed()) {
			call.nameCase(this.desk.open(call.council()));
		}
	}

}
