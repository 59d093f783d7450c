package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assay.council.Calendars;
import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.LocalPolicies;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.council.Setting;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Fact;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes decisions down, publishes them and brings them into effect. */
@Component
@Transactional
public class DecisionDesk {

	private static final Pattern NUMBER = Pattern.compile("(\\d{4})/(\\d{1,6})");

	private final DecisionRecords decisions;

	private final MeetingDesk meetings;

	private final People people;

	private final Councils councils;

	private final Calendars calendars;

	private final LocalPolicies policies;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	DecisionDesk(DecisionRecords decisions, MeetingDesk meetings, People people, Councils councils, Calendars calendars,
			LocalPolicies policies, SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
		this.decisions = decisions;
		this.meetings = meetings;
		this.people = people;
		this.councils = councils;
		this.calendars = calendars;
		this.policies = policies;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Writes a decision down; for democratic services, or the officer who took it.
	 * @throws org.assay.shared.Incomplete if regulation 12 or 13 asks for more
	 */
	public Reference record(RecordDecision command) {
		Actor actor = this.signedIn.actor();
		Reference council = Council.reference(command.council());
		OutOfSight.unlessSeenBy(actor, command.council(), council);
		if (!command.maker().isOfficer() || !actor.id().equals(command.decider())) {
			DemocraticServices.unlessActing(actor, command.council(), council);
		}
		Meeting meeting = (command.meeting() != null) ? this.meetings.get(command.meeting()) : null;
		if (meeting != null && !meeting.council().equals(command.council())) {
			throw new OutOfSight(meeting.reference());
		}
		// Locked, so that two decisions never get the same number.
		if (this.councils.findForChange(command.council()).isEmpty()) {
			throw new OutOfSight(council);
		}
		By by = by();
		int place = this.decisions.countByCouncilAndYearRecorded(command.council(), by.today().getYear()) + 1;
		DecisionRecord decision = new DecisionRecord(command, alone(command), meeting, place, by);
		this.events.publishEvent(this.decisions.save(decision).recorded());
		return decision.reference();
	}

	/**
	 * Publishes a decision, which opens its call-in window; for democratic services.
	 * @param on today
	 * @return the decision with the last day for a call-in and the day of its effect
	 */
	public DecisionRecord publish(Reference reference, LocalDate on) {
		DecisionRecord decision = get(reference);
		DemocraticServices.unlessActing(this.signedIn.actor(), decision.council(), reference);
		Council council = this.councils.get(this.signedIn.actor(), decision.council());
		int days = this.policies.of(decision.council()).of(Setting.CALL_IN_WORKING_DAYS);
		boolean byExecutive = council.governance().hasExecutive()
				&& decision.meeting().map(this.meetings::get).map(this.meetings::isOfExecutive).orElse(true);
		return change(reference, (recorded) -> recorded.publish(on, byExecutive, days,
				this.calendars.of(recorded.council()), by().today()));
	}

	/**
	 * The decision.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	@Transactional(readOnly = true)
	public DecisionRecord get(Reference reference) {
		return this.decisions.get(this.signedIn.actor(), reference);
	}

	/**
	 * The published decision of that number.
	 * @throws Incomplete if there is none
	 */
	@Transactional(readOnly = true)
	public DecisionRecord numbered(String council, String number) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		Matcher parts = NUMBER.matcher(number);
		return (parts.matches() ? this.decisions.findByCouncilAndYearRecordedAndPlaceInYear(council,
				Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))) : Optional.<DecisionRecord>empty())
			.filter((decision) -> decision.publishedOn().isPresent())
			.orElseThrow(() -> new Incomplete("There is no published decision “" + number
					+ "”: give the number that stands on the decision's page, such as 2026/3."));
	}

	/**
	 * Published ones of the councils that the signed-in person works for, newest first.
	 */
	@Transactional(readOnly = true)
	Page<DecisionRecord> published(Pageable page) {
		return this.councils.read(this.signedIn.actor(), () -> this.decisions.findNewest(DecisionStage.RECORDED, page),
				(councils) -> published(councils, page));
	}

	/**
	 * All that the council published, newest first.
	 * @throws OutOfSight if the signed-in person does not work for it
	 */
	@Transactional(readOnly = true)
	public List<DecisionRecord> published(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		return published(new String[] { council }, Pageable.unpaged()).getContent();
	}

	private Page<DecisionRecord> published(String[] councils, Pageable page) {
		return this.decisions.findNewest(councils, DecisionStage.RECORDED, page);
	}

	/** The decisions that can be called in today. */
	@Transactional(readOnly = true)
	public List<DecisionRecord> openToCallIn() {
		LocalDate today = by().today();
		return this.decisions.findAtStage(seen(), DecisionStage.PUBLISHED)
			.stream()
			.filter((decision) -> decision.lastCallInDay().filter((last) -> !last.isBefore(today)).isPresent())
			.toList();
	}

	/**
	 * Brings a decision into effect.
	 * @throws DecisionRefused before its day, or while it is called in
	 */
	public void takeEffect(Reference reference) {
		change(reference, (decision) -> decision.takeEffect(by().today()));
	}

	DecisionRecord change(Reference reference, Function<DecisionRecord, Fact> verb) {
		DecisionRecord decision = get(reference);
		Fact fact = verb.apply(decision);
		this.decisions.save(decision);
		this.events.publishEvent(fact);
		return decision;
	}

	private @Nullable Person alone(RecordDecision command) {
		return (command.maker() == DecisionMaker.BODY) ? null : this.people.ofCouncil(command.council())
			.stream()
			.filter((person) -> person.id().equals(command.decider()))
			.findFirst()
			.orElseThrow(
					() -> new Incomplete("Choose the member or officer who decided among the people of the council."));
	}

	private String[] seen() {
		return this.councils.keysSeenBy(this.signedIn.actor());
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
