package org.assay.leadership;

import java.util.List;

import org.assay.cabinet.MeetingCalled;
import org.assay.cabinet.MeetingCancelled;
import org.assay.cabinet.MeetingDesk;
import org.assay.shared.Dates;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Option;
import org.assay.workflow.Processes;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Democratic services put the signed statement before the executive. */
@Component
class PutStatementOnAgendaStep extends StatementStep {

	private static final String FIELD = "meetings";

	private final MeetingDesk meetings;

	private final Processes processes;

	PutStatementOnAgendaStep(StatementDesk desk, MeetingDesk meetings, Processes processes) {
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
		opened.show(FIELD, choices(statement.council()));
	}

	/** A meeting that was called since is offered in the open task. */
	@EventListener({ MeetingCalled.class, MeetingCancelled.class })
	void changed(Fact meeting) {
		this.processes.show(meeting.council(), "Task_PutStatementOnAgenda", FIELD, choices(meeting.council()));
	}

	private List<Option> choices(String council) {
		return this.meetings.comingUp(council)
			.stream()
			.filter(this.meetings::isOfExecutive)
			.map((meeting) -> new Option(meeting.reference().id(),
					meeting.bodyName() + ", " + Dates.words(meeting.heldOn())))
			.toList();
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.putOnAgenda(step.subject(), new Reference("meeting",
				step.fields().text("meeting", "Choose the meeting that receives the statement.")));
	}

}
