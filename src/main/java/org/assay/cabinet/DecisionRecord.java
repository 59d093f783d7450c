package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import org.assay.council.Person;
import org.assay.council.WorkingCalendar;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * The written record of a decision, SI 2012/2089 regulations 12 and 13. It takes effect
 * on the next day of the calendar after its call-in window, unless a call-in suspends it.
 */
@Entity
public class DecisionRecord extends DecisionState {

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected DecisionRecord() {
	}

	/**
	 * Writes the decision down.
	 * @param alone the member or officer of the command, if one decided alone
	 * @param meeting the meeting of the command, if it has one
	 * @param place its place among the council's decisions recorded this year, from 1
	 */
	DecisionRecord(RecordDecision given, @Nullable Person alone, @Nullable Meeting meeting, int place, By by) {
		this.id = UUID.randomUUID();
		this.yearRecorded = by.today().getYear();
		this.placeInYear = place;
		this.council = given.council();
		this.source = (given.source() != null) ? given.source().toString() : null;
		this.maker = given.maker();
		this.meeting = (meeting != null) ? meeting.id() : null;
		this.decidedBy = (alone != null) ? given.maker().checked(alone).id() : null;
		this.decider = Incomplete.unlessGiven(
				(alone != null) ? alone.name() : (meeting != null) ? meeting.bodyName() : null, "Name who decided.");
		this.title = given.title();
		this.outcome = given.outcome();
		this.wanted = given.wanted();
		this.keyDecision = given.key();
		this.openness = given.openness();
		this.urgent = (given.urgent() != null) ? given.urgent().notAfter(by.today()) : null;
		this.actions.addAll(given.actions());
		if (given.decidedOn().isAfter(by.today())) {
			throw new Incomplete("Give the day, not after today, on which this was decided.");
		}
		if (meeting != null && !meeting.heldOn().equals(given.decidedOn())) {
			throw new Incomplete("The meeting was on " + Dates.words(meeting.heldOn())
					+ ": give that day, or choose the meeting at which this was decided.");
		}
		if (meeting != null && given.source() != null) {
			meeting.interestsIn(given.source())
				.forEach((interest) -> interest.unlessTold(given.conflicts(), given.dispensations()));
		}
		this.wordings.add(new Wording(given.decision(), given.reasons(), given.alternatives(), given.conflicts(),
				given.dispensations(), given.decidedOn(), by.user(), by.at()));
	}

	DecisionRecorded recorded() {
		return new DecisionRecorded(this.council, reference(), number(), this.source, this.title, this.maker,
				this.decider, this.decidedBy, this.outcome, this.keyDecision, wording(), this.wanted, actions(),
				this.urgent);
	}

	/**
	 * Publishes the decision and opens its call-in window. Only today, so that nobody's
	 * time to call it in is cut short.
	 */
	DecisionPublished publish(LocalDate on, boolean byExecutive, int windowDays, WorkingCalendar calendar,
			LocalDate today) {
		if (!on.equals(today)) {
			throw new DecisionRefused("A decision is published on the day itself, so that its call-in window is whole: "
					+ "publish it as of " + Dates.words(today) + ".", reference());
		}
		moveTo(DecisionStage.PUBLISHED);
		CallInWindow opened = canBeCalledIn(byExecutive) ? CallInWindow.open(on, windowDays, calendar)
				: CallInWindow.none(on);
		this.window = opened;
		if (!this.outcome.decides()) {
			this.stage = DecisionStage.CLOSED;
		}
		return new DecisionPublished(this.council, reference(), on, opened.lastCallInDay(), effectiveOn().orElse(null));
	}

	/**
	 * Only decisions of an executive, which were not agreed to be urgent; LGA 2000 s.9F.
	 */
	private boolean canBeCalledIn(boolean byExecutive) {
		return byExecutive && this.urgent == null && this.outcome.decides()
				&& this.maker.canBeCalledIn(this.keyDecision);
	}

	/**
	 * Lets a call-in pass that is made in time.
	 * @throws CallInRefused with the day or reason
	 */
	void refuseUnlessOpenToCallIn(LocalDate today) {
		if (this.urgent != null) {
			throw new CallInRefused(
					"This decision was urgent, as " + this.urgent.agreedBy() + " (" + this.urgent.office().words()
							+ ") agreed on " + Dates.words(this.urgent.agreedOn()) + ", so it cannot be called in.",
					reference());
		}
		if (this.stage == DecisionStage.SUSPENDED) {
			throw CallInRefused.already(reference());
		}
		LocalDate last = lastCallInDay().orElseThrow(() -> new CallInRefused(
				"This decision is " + this.stage.words() + " and has no call-in window.", reference()));
		if (this.stage != DecisionStage.PUBLISHED || today.isAfter(last) || this.wordings.size() > 1) {
			throw new CallInRefused(
					"This decision could be called in until " + Dates.words(last) + " and takes effect as published.",
					reference());
		}
	}

	DecisionSuspended suspend() {
		moveTo(DecisionStage.SUSPENDED);
		return new DecisionSuspended(this.council, reference());
	}

	/**
	 * A call-in left the decision as it was.
	 * @param why what ended the call-in
	 */
	DecisionStands stand(String why, By by) {
		moveTo(DecisionStage.PUBLISHED);
		LocalDate effective = effectiveAfterCallIn(by.today());
		return new DecisionStands(this.council, reference(), why, effective);
	}

	/**
	 * The decision-maker decided anew after a call-in, and that is final. What the first
	 * decision told officers to do is not done any more.
	 * @param given what they are told to do now
	 */
	DecisionAmended amend(String decision, String reasons, List<DecisionAction> given, By by) {
		moveTo(DecisionStage.PUBLISHED);
		this.wordings.add(wording().amended(decision, reasons, by));
		this.actions.clear();
		this.actions.addAll(given);
		return new DecisionAmended(this.council, reference(), wording(), actions(), effectiveAfterCallIn(by.today()));
	}

	/** A decision is never effective earlier than its window said. */
	private LocalDate effectiveAfterCallIn(LocalDate today) {
		if (this.window == null) {
			throw new IllegalStateException("Called in without a window: " + this.id);
		}
		LocalDate before = this.window.effectiveOn();
		LocalDate effective = before.isAfter(today) ? before : today;
		this.window = this.window.effectiveOn(effective);
		return effective;
	}

	DecisionTookEffect takeEffect(LocalDate today) {
		LocalDate on = effectiveOn().orElseThrow(() -> new DecisionRefused(
				"This decision is " + this.stage.words() + ", so it cannot take effect now.", reference()));
		if (on.isAfter(today)) {
			throw new DecisionRefused("This decision takes effect on " + Dates.words(on) + ", not before.",
					reference());
		}
		moveTo(DecisionStage.EFFECTIVE);
		return new DecisionTookEffect(this.council, reference(), on);
	}

}
