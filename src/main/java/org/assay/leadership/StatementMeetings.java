package org.assay.leadership;

import java.util.Map;
import java.util.function.Function;

import org.assay.cabinet.MeetingCancelled;
import org.assay.cabinet.MeetingMinuted;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.assay.workflow.Processes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells statements what became of the meeting that they are before. */
@Component
class StatementMeetings {

	private final LeadershipStatements statements;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	StatementMeetings(LeadershipStatements statements, Processes processes, ApplicationEventPublisher events) {
		this.statements = statements;
		this.processes = processes;
		this.events = events;
	}

	@EventListener
	void cancelled(MeetingCancelled meeting) {
		tell(meeting.subject(), "Msg_MeetingCancelled", (statement) -> statement.takeOffAgenda(meeting.reasons()));
	}

	@EventListener
	void held(MeetingMinuted meeting) {
		tell(meeting.subject(), "Msg_MeetingHeld", LeadershipStatement::receive);
	}

	private void tell(Reference meeting, String message, Function<LeadershipStatement, Fact> verb) {
		this.statements.findByMeetingAndStage(meeting.toString(), StatementStage.ON_AGENDA).forEach((statement) -> {
			this.events.publishEvent(verb.apply(statement));
			this.processes.tell(message, statement.reference(), Map.of());
		});
	}

}
