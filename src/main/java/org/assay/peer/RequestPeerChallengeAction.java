package org.assay.peer;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Opens the record of a peer challenge where a person starts its process. */
@Component("requestPeerChallenge")
class RequestPeerChallengeAction implements ProcessAction {

	private final PeerDesk desk;

	RequestPeerChallengeAction(PeerDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		call.nameCase(
				this.desk.request(new RequestChallenge(call.council(), call.fields().text("purpose").orElse(""))));
	}

}
