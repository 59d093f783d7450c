package org.assay.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts somebody into one of the two statutory posts in the place of whoever fills it. It
 * asks who decided that of nobody: its caller has the decision on record.
 */
@Service
@Transactional
public class Succession {

	private final Councils councils;

	private final CouncilDesk desk;

	private final PeopleDesk people;

	private final Holdings holdings;

	Succession(Councils councils, CouncilDesk desk, PeopleDesk people, Holdings holdings) {
		this.councils = councils;
		this.desk = desk;
		this.people = people;
		this.holdings = holdings;
	}

	/**
	 * Who can be chosen for such a post, by name: nobody who visits the council as a
	 * peer.
	 */
	@Transactional(readOnly = true)
	public List<Person> candidates(String council) {
		return this.people.candidates(council);
	}

	/**
	 * What would fall short of the guidance in the post from the first day on.
	 * @throws AppointmentRefused if the law rules the appointment out
	 */
	@Transactional(readOnly = true)
	public List<Finding> test(AppointToPost command) {
		Council council = this.councils.findByKey(command.council())
			.orElseThrow(() -> new OutOfSight(Council.reference(command.council())));
		Held proposed = new Held(new Appointment(command),
				this.people.forAppointment(command.council(), command.user()));
		List<Held> after = new ArrayList<>(this.holdings.of(command.council()));
		predecessor(command, after).ifPresent((held) -> {
			after.remove(held);
			after.add(leaving(held, command.since().minusDays(1)));
		});
		AppointmentRules.check(new Proposal(proposed, after));
		after.add(proposed);
		return LeadershipRules.of(command.post(), new Leadership(council, command.since(), after));
	}

	/**
	 * Ends the appointment of whoever fills the post and appoints in one.
	 * @return the id of the new appointment
	 * @throws AppointmentRefused if the law rules the appointment out
	 */
	public UUID designate(AppointToPost command) {
		// Locked, so that nobody else fills the post meanwhile.
		this.councils.findForChange(command.council());
		predecessor(command, this.holdings.of(command.council()))
			.ifPresent((held) -> this.desk.vacate(held.appointment(), command.since().minusDays(1)));
		return this.desk.fill(command);
	}

	private static Optional<Held> predecessor(AppointToPost command, List<Held> all) {
		Optional<Held> found = all.stream()
			.filter((held) -> held.fills(command.post()) && held.appointment().runsOn(command.since()))
			.findFirst();
		found.filter((held) -> !held.appointment().since().isBefore(command.since())).ifPresent((held) -> {
			throw new AppointmentRefused(
					held.person().name() + " becomes " + held.post().phrase() + " on the same day, "
							+ Words.day(command.since()) + ": choose a later day for this change.",
					Council.reference(command.council()));
		});
		return found;
	}

	/** A copy, so that asking changes nothing. */
	private static Held leaving(Held held, LocalDate lastDay) {
		Appointment current = held.appointment();
		return new Held(new Appointment(new AppointToPost(current.council(), current.person(), current.post(),
				current.kind(), current.since(), lastDay, current.standing())), held.person());
	}

}
