package org.assay.cabinet;

import java.util.List;
import java.util.Map;

import org.assay.shared.Fact;
import org.assay.workflow.Processes;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The meetings that can take a report. Whoever finds none that is lawful calls one, and
 * finds it in the task that is already open.
 */
@Component
class MeetingChoices {

	static final String FIELD = "meetings";

	private final MeetingDesk meetings;

	private final Processes processes;

	MeetingChoices(MeetingDesk meetings, Processes processes) {
		this.meetings = meetings;
		this.processes = processes;
	}

	List<Map<String, String>> of(String council) {
		return this.meetings.comingUp(council)
			.stream()
			.map((meeting) -> Map.of("value", meeting.reference().id(), "label",
					meeting.bodyName() + ", " + Dates.words(meeting.heldOn())))
			.toList();
	}

	@EventListener({ MeetingCalled.class, MeetingCancelled.class })
	void changed(Fact meeting) {
		this.processes.show(meeting.council(), "Task_ChooseMeeting", FIELD, () -> of(meeting.council()));
	}

}
