package org.assay.cabinet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.assay.shared.Messages;
import org.assay.shared.Reference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days that everybody of a council may want in their calendar. */
@Component
@Transactional(readOnly = true)
public class CabinetDates {

	private final Meetings meetings;

	private final DecisionRecords decisions;

	CabinetDates(Meetings meetings, DecisionRecords decisions) {
		this.meetings = meetings;
		this.decisions = decisions;
	}

	/** What comes up in the councils from the day on: meetings, then ends of call-in. */
	public List<ComingUp> from(LocalDate day, Collection<String> councils) {
		Stream<ComingUp> called = this.meetings
			.findByCouncilInAndStageAndHeldOnGreaterThanEqualOrderByHeldOn(councils, Meeting.Stage.CALLED, day)
			.stream()
			.map((meeting) -> new ComingUp(meeting.reference(), meeting.council(),
					Messages.in(CabinetDates.class, "dates.meets", meeting.bodyName()), meeting.heldOn()));
		Stream<ComingUp> windows = this.decisions
			.findByCouncilInAndStageAndWindowLastCallInDayGreaterThanEqualOrderByWindowLastCallInDay(councils,
					DecisionStage.PUBLISHED, day)
			.stream()
			.flatMap((decision) -> decision.lastCallInDay()
				.stream()
				.map((last) -> new ComingUp(decision.reference(), decision.council(),
						Messages.in(CabinetDates.class, "dates.call-in", decision.number()), last)));
		return Stream.concat(called, windows).toList();
	}

	/**
	 * Something that happens on a day.
	 *
	 * @param words what happens; nothing that is exempt from publication
	 */
	public record ComingUp(Reference subject, String council, String words, LocalDate on) {
	}

}
