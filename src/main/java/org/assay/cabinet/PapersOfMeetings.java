package org.assay.cabinet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.shared.Reference;
import org.assay.workflow.Processes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells papers what became of the meeting that they are before. */
@Component
class PapersOfMeetings {

	private static final String CANCELLED = "Msg_MeetingCancelled";

	private static final String HELD = "Msg_MeetingHeld";

	private final Meetings meetings;

	private final Map<String, ExecutivePaper> kinds;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	PapersOfMeetings(Meetings meetings, List<ExecutivePaper> kinds, Processes processes,
			ApplicationEventPublisher events) {
		this.meetings = meetings;
		this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(ExecutivePaper::kind, Function.identity()));
		this.processes = processes;
		this.events = events;
	}

	/** A council's own process that does not wait has nowhere to take it. */
	@EventListener
	void cancelled(MeetingCancelled meeting) {
		papers(meeting.subject()).filter((paper) -> this.processes.waitsFor(CANCELLED, paper)).forEach((paper) -> {
			this.events.publishEvent(kind(paper).takeOffAgenda(paper, meeting.reasons()));
			this.processes.tell(CANCELLED, paper, Map.of());
		});
	}

	@EventListener
	void held(MeetingMinuted meeting) {
		papers(meeting.subject()).forEach((paper) -> {
			kind(paper).receive(paper).ifPresent(this.events::publishEvent);
			if (this.processes.waitsFor(HELD, paper)) {
				this.processes.tell(HELD, paper, Map.of());
			}
		});
	}

	private Stream<Reference> papers(Reference meeting) {
		return this.meetings.findById(MeetingId.of(meeting).value())
			.orElseThrow()
			.papers()
			.stream()
			.filter((paper) -> this.kinds.containsKey(paper.kind()));
	}

	private ExecutivePaper kind(Reference paper) {
		return Optional.ofNullable(this.kinds.get(paper.kind())).orElseThrow();
	}

}
