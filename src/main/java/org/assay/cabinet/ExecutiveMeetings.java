package org.assay.cabinet;

import java.util.List;

import org.assay.shared.Dates;
import org.assay.shared.Reference;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/**
 * Brings before the council's executive what is no report on a review and asks for no
 * decision, such as a note.
 */
@Component
public class ExecutiveMeetings {

	private final MeetingDesk desk;

	ExecutiveMeetings(MeetingDesk desk) {
		this.desk = desk;
	}

	/** The coming meetings of the executive, soonest first, as forms offer them. */
	public List<Option> comingUp(String council) {
		return this.desk.comingUpOfExecutive(council)
			.stream()
			.map((meeting) -> new Option(meeting.reference().id(),
					meeting.bodyName() + ", " + Dates.words(meeting.heldOn())))
			.toList();
	}

	/**
	 * The meeting, by what the form submitted.
	 * @throws MeetingRefused if it is not of the council's executive
	 */
	public Meeting get(String council, String chosen) {
		Reference reference = new Reference(MeetingId.KIND, chosen);
		Meeting meeting = this.desk.get(reference);
		if (!meeting.council().equals(council) || !this.desk.isOfExecutive(meeting)) {
			throw new MeetingRefused("This is for the council's executive: choose one of its meetings.", reference);
		}
		return meeting;
	}

	/**
	 * Puts it on the agenda.
	 * @throws RouteUnlawful with the earliest lawful day, if the agenda with it can no
	 * longer be published in time
	 */
	public void add(Meeting meeting, String title, Reference about) {
		this.desk.addOrdinaryItem(meeting.reference(), title, about);
	}

	/** Says on the agenda that it is withdrawn. */
	public void withdraw(Reference about) {
		this.desk.withdraw(about);
	}

}
