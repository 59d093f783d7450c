package org.assay.leadership;

import org.assay.cabinet.ExecutiveMeetings;
import org.assay.cabinet.MeetingCalled;
import org.assay.cabinet.MeetingCancelled;
import org.assay.shared.Fact;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Processes;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Democratic services put the signed statement before the executive. */
@Component
class PutStatementOnAgendaStep extends StatementStep {

	private static final String FIELD = "meetings";

	private final ExecutiveMeetings meetings;

	private final Processes processes;

	PutStatementOnAgendaStep(StatementDesk desk, ExecutiveMeetings meetings, Processes processes) {
		super(desk);
		this.meetings = meetings;
		this.processes = processes;
	}

	@Override
	public String step() {
		return "put-statement-on-agenda";
	}

	@Override
	void show(OpenedStep opened, LeadershipStatement statement, About about) {
		statement.parts().forEach((part) -> {
			about.quote("Governance and partnerships, by the " + part.signer().words(), part.governance());
			about.quote("Safeguarding, by the " + part.signer().words(), part.safeguarding());
			if (part.dissent() != null) {
				about.quote("Dissent of the " + part.signer().words(), part.dissent());
			}
		});
		opened.show(FIELD, this.meetings.comingUp(statement.council()));
	}

	/** A meeting that was called since is offered in the open task. */
	@EventListener({ MeetingCalled.class, MeetingCancelled.class })
	void changed(Fact meeting) {
		this.processes.show(meeting.council(), "Task_PutStatementOnAgenda", FIELD,
				() -> this.meetings.comingUp(meeting.council()));
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.putOnAgenda(step.subject(),
				step.fields().text("meeting", "Choose the meeting that receives the statement."));
	}

}
