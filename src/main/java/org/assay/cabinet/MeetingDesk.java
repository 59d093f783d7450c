package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assay.council.Bodies;
import org.assay.council.Body;
import org.assay.council.Calendars;
import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.Governance;
import org.assay.shared.Actor;
import org.assay.shared.Fact;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls meetings and keeps what happened at them. */
@Component
@Transactional
public class MeetingDesk {

	private final Meetings meetings;

	private final Attendees attendees;

	private final Bodies bodies;

	private final Councils councils;

	private final Calendars calendars;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	MeetingDesk(Meetings meetings, Attendees attendees, Bodies bodies, Councils councils, Calendars calendars,
			SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
		this.meetings = meetings;
		this.attendees = attendees;
		this.bodies = bodies;
		this.councils = councils;
		this.calendars = calendars;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Calls a meeting; for democratic services and administrators.
	 * @throws RouteUnlawful with the earliest lawful day, if it is past, too near or on a
	 * closed day
	 */
	public Reference call(CallMeeting command) {
		Actor actor = this.signedIn.actor();
		Reference asked = Council.reference(command.council());
		DemocraticServices.unlessActing(actor, command.council(), asked);
		Council council = this.councils.findForChange(command.council()).orElseThrow(() -> new OutOfSight(asked));
		Body body = this.bodies.findByIdAndCouncil(command.body(), command.council())
			.orElseThrow(() -> new OutOfSight(asked));
		Notices notices = notices(council, body.kind() == Body.Kind.EXECUTIVE, command.shortNotice() != null);
		Meeting meeting = new Meeting(command, body, notices, LocalDate.now(this.clock));
		if (this.meetings.existsByBodyAndHeldOnAndStage(body.id(), command.heldOn(), Meeting.Stage.CALLED)) {
			throw new MeetingRefused("“" + body.name() + "” meets on " + Dates.words(command.heldOn())
					+ " already: open that meeting, or choose another day.", asked);
		}
		this.events.publishEvent(this.meetings.save(meeting).called());
		return meeting.reference();
	}

	/**
	 * The meeting.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	@Transactional(readOnly = true)
	public Meeting get(Reference reference) {
		return this.meetings.get(this.signedIn.actor(), reference);
	}

	/** Those of the meetings whose council the signed-in person works for. */
	@Transactional(readOnly = true)
	Map<Reference, Meeting> seen(Collection<Reference> meetings) {
		Actor actor = this.signedIn.actor();
		return this.meetings.findByIdIn(meetings.stream().map((meeting) -> MeetingId.of(meeting).value()).toList())
			.stream()
			.filter((meeting) -> actor.sees(meeting.council()))
			.collect(Collectors.toMap(Meeting::reference, Function.identity()));
	}

	/** Whether the meeting is of the body through which the executive decides. */
	@Transactional(readOnly = true)
	public boolean isOfExecutive(Meeting meeting) {
		return this.bodies.findByIdAndCouncil(meeting.body(), meeting.council())
			.filter((body) -> body.kind() == Body.Kind.EXECUTIVE)
			.isPresent();
	}

	/** The meetings of today and later that are called, soonest first. */
	@Transactional(readOnly = true)
	public List<Meeting> comingUp(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		return this.meetings.findByCouncilAndStageAndHeldOnGreaterThanEqualOrderByHeldOn(council, Meeting.Stage.CALLED,
				LocalDate.now(this.clock));
	}

	/** Those of them that are of the body through which the executive decides. */
	@Transactional(readOnly = true)
	public List<Meeting> comingUpOfExecutive(String council) {
		Set<UUID> executive = this.bodies.findAllByCouncilOrderByHistoricAscNameAsc(council)
			.stream()
			.filter((body) -> body.kind() == Body.Kind.EXECUTIVE)
			.map(Body::id)
			.collect(Collectors.toSet());
		return comingUp(council).stream().filter((meeting) -> executive.contains(meeting.body())).toList();
	}

	/**
	 * The meeting as pages show it.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	@Transactional(readOnly = true)
	public MeetingSheet sheet(UUID id) {
		return MeetingSheet.of(get(new MeetingId(id).reference()));
	}

	/** The meetings of the councils that the signed-in person works for, latest first. */
	@Transactional(readOnly = true)
	public Page<MeetingSheet> list(Pageable page) {
		return this.meetings.findLatest(seen(), page).map(MeetingSheet::of);
	}

	/**
	 * All meetings of the council, latest first.
	 * @throws OutOfSight if the signed-in person does not work for it
	 */
	@Transactional(readOnly = true)
	public List<MeetingSheet> of(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		return this.meetings.findLatest(new String[] { council }, Pageable.unpaged())
			.map(MeetingSheet::of)
			.getContent();
	}

	/**
	 * Puts an item on the agenda; the caller answers for its notices.
	 * @param about the record it is about, such as a report
	 */
	public void addItem(Reference meeting, String title, @Nullable Reference about, Openness openness) {
		change(meeting, (called) -> called.add(title, about, openness));
	}

	/**
	 * Puts an item on the agenda that is neither a key decision nor private.
	 * @throws RouteUnlawful with the earliest lawful day, if the agenda with it can no
	 * longer be published in time
	 */
	public void addOrdinaryItem(Reference meeting, String title, Reference about) {
		Meeting called = get(meeting);
		notices(this.councils.get(this.signedIn.actor(), called.council()), isOfExecutive(called), false)
			.refuseUnlessLawful(called.heldOn(), LocalDate.now(this.clock));
		addItem(meeting, title, about, Openness.PUBLIC);
	}

	/**
	 * Says of a record on every agenda that it is withdrawn; for whoever withdraws it.
	 */
	public void withdraw(Reference about) {
		this.meetings.findTaking(about.toString(), Meeting.Stage.CALLED)
			.forEach((meeting) -> change(meeting.reference(), (called) -> called.withdraw(about)));
	}

	private Notices notices(Council council, boolean executive, boolean shortNotice) {
		// Part VA of the Act of 1972 binds every body that is not the executive.
		return Notices.ofMeeting(executive ? council.governance() : Governance.COMMITTEE_SYSTEM, shortNotice,
				this.calendars.of(council.key()));
	}

	/** Writes down who came and what they declared; for democratic services. */
	public void minute(Reference meeting, List<Attendance> came, List<DeclaredInterest> declared) {
		unlessActing(meeting);
		change(meeting,
				(held) -> held.minute(came.stream().map((one) -> this.attendees.known(held.council(), one)).toList(),
						declared, LocalDate.now(this.clock)));
	}

	/** Cancels a meeting; for democratic services. */
	public void cancel(Reference meeting, @Nullable String reasons) {
		unlessActing(meeting);
		change(meeting, (called) -> called.cancel(reasons));
	}

	private String[] seen() {
		return this.councils.keysSeenBy(this.signedIn.actor());
	}

	private void unlessActing(Reference meeting) {
		DemocraticServices.unlessActing(this.signedIn.actor(), get(meeting).council(), meeting);
	}

	private void change(Reference reference, Function<Meeting, Fact> verb) {
		Meeting meeting = get(reference);
		Fact fact = verb.apply(meeting);
		this.meetings.save(meeting);
		this.events.publishEvent(fact);
	}

}
