package org.assay.action;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.assay.review.ReviewFinding;
import org.assay.shared.By;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;

/**
 * Something one officer has undertaken to do because of a recommendation, a finding or a
 * decision, followed until somebody else has found that it worked.
 */
@Entity
@Table(name = "follow_up_action")
public class Action extends ActionState {

	private static final Set<String> AGREEING = Set.of("assurance-lead", "dcs");

	private static final String AGREER = "the assurance lead or the director of children's services";

	// The chief executive decides where the director is the owner.
	private static final Set<String> DECIDING = Set.of("dcs", "chief-executive");

	private static final String DIRECTOR = "the director of children's services, or the chief executive where the director owns the action,";

	@SuppressWarnings("NullAway.Init")
	protected Action() {
	}

	Action(UUID id, OpenAction given, LocalDate today) {
		this.id = id;
		this.council = given.council();
		this.source = given.source().toString();
		this.toDo = given.toDo();
		this.owner = given.proposedOwner();
		this.dueOn = given.proposedDueOn();
		this.openedOn = today;
	}

	/** Opened by hand; what it follows from is named when it is agreed. */
	Action(UUID id, String council, String toDo, By by) {
		this.id = id;
		this.council = council;
		this.toDo = Incomplete.unlessGiven(toDo, "Say what is to be done.");
		this.openedOn = by.today();
		unlessHolds(by, AGREEING, AGREER);
	}

	ActionOpened opened() {
		return new ActionOpened(council(), reference(), this.source, this.toDo);
	}

	/**
	 * Names the finding that an action opened by hand follows from. What another action
	 * follows from stands already.
	 */
	void followsFrom(ReviewFinding finding) {
		if (this.source == null) {
			this.source = finding.review().toString();
			this.finding = finding.words();
		}
	}

	ActionAgreed agree(AgreeAction given, By by) {
		unlessAt(Stage.OPENED);
		unlessHolds(by, AGREEING, AGREER);
		if (this.source == null) {
			throw refusal("Choose the finding that this action follows from.");
		}
		moveTo(Stage.UNDER_WAY);
		this.owner = given.owner();
		this.dueOn = unlessPast(given.dueOn(), by);
		this.successMeasure = given.successMeasure();
		this.committee = given.committee();
		enter(Entry.Kind.AGREEMENT, "", "To be done by " + Dates.words(given.dueOn()) + ".", by);
		return new ActionAgreed(council(), reference(), given);
	}

	/**
	 * The owner says how far it is. Where the owner has left, the director reports.
	 * @param shown whether anything was attached to show it
	 */
	ProgressReported report(ReportProgress given, boolean shown, By by) {
		unlessAt(Stage.UNDER_WAY);
		if (!by.user().equals(this.owner) && !by.actor().holds(this.council, "dcs")) {
			throw refusal("Only the owner of this action can report on it, or the director where the owner has left.");
		}
		if (given.progress() == Progress.DONE && !shown) {
			throw refusal("Attach in the Evidence tab what shows that this was done, or report that work goes on.");
		}
		if (given.wantedOn() != null) {
			unlessPast(given.wantedOn(), by);
		}
		moveTo(given.progress().leadsTo());
		this.wantedOn = given.wantedOn();
		enter(Entry.Kind.PROGRESS, given.progress().key(), given.words(), by);
		return new ProgressReported(council(), reference(), given);
	}

	/** A date that is not granted leaves the old one standing. */
	ExtensionDecided decideExtension(DecideExtension given, By by) {
		unlessAt(Stage.EXTENSION_ASKED);
		unlessDecides(by);
		moveTo(Stage.UNDER_WAY);
		if (given.dueOn() != null) {
			this.dueOn = unlessPast(given.dueOn(), by);
		}
		this.wantedOn = null;
		enter(Entry.Kind.EXTENSION, (given.dueOn() != null) ? "granted" : "refused", given.reasons(), by);
		return new ExtensionDecided(council(), reference(), given);
	}

	/** Notes that the date has passed; asked by a timer, so that it never refuses. */
	ActionOverdue fallOverdue(By by) {
		enter(Entry.Kind.OVERDUE, "", "Due on " + dueOn().map(Dates::words).orElse("no day")
				+ ". The director of children's services was told.", by);
		return new ActionOverdue(council(), reference(), owner().orElse(""), dueOn().orElse(by.today()));
	}

	DelayConsidered considerDelay(ConsiderDelay given, By by) {
		unlessAt(Stage.UNDER_WAY);
		unlessDecides(by);
		enter(Entry.Kind.DELAY, given.intervenes() ? "intervened" : "awaited", given.reasons(), by);
		return new DelayConsidered(council(), reference(), given);
	}

	/** Puts the action into the director's hands; it never refuses. */
	InterventionBegun beginIntervention(By by) {
		this.stage = Stage.INTERVENTION;
		enter(Entry.Kind.INTERVENTION_BEGUN, "", "The lead member for children's services is informed.", by);
		return new InterventionBegun(council(), reference(), owner().orElse(""), dueOn().orElse(by.today()));
	}

	InterventionDecided decideIntervention(DecideIntervention given, By by) {
		unlessAt(Stage.INTERVENTION);
		unlessDecides(by);
		moveTo(Stage.UNDER_WAY);
		this.owner = given.owner();
		this.dueOn = unlessPast(given.dueOn(), by);
		enter(Entry.Kind.INTERVENTION, "decided",
				given.measures() + "\n\nTo be done by " + Dates.words(given.dueOn()) + ".", by);
		return new InterventionDecided(council(), reference(), given);
	}

	InterventionNoted noteIntervention(String remarks, By by) {
		unlessHolds(by, Set.of("lmcs"), "the lead member for children's services");
		enter(Entry.Kind.NOTED, "noted", remarks, by);
		return new InterventionNoted(council(), reference(), remarks);
	}

	/** Work that had no effect goes on to a new date. */
	EffectivenessChecked checkEffectiveness(CheckEffectiveness given, By by) {
		unlessAt(Stage.REPORTED_DONE);
		unlessForAnother(by, "You own this action, so somebody else has to check whether it worked; ask a colleague.");
		unlessHolds(by, AGREEING, AGREER);
		moveTo(given.isEffective() ? Stage.CLOSED : Stage.UNDER_WAY);
		if (given.dueOn() != null) {
			this.dueOn = unlessPast(given.dueOn(), by);
		}
		enter(Entry.Kind.EFFECT, given.isEffective() ? "effective" : "not-effective", given.reasons(), by);
		return new EffectivenessChecked(council(), reference(), given);
	}

	ActionWithdrawn withdraw(String reasons, By by) {
		String given = Incomplete.unlessGiven(reasons, "Give your reasons for withdrawing the action.");
		unlessDecides(by);
		moveTo(Stage.WITHDRAWN);
		enter(Entry.Kind.WITHDRAWAL, "", given, by);
		return new ActionWithdrawn(council(), reference(), given);
	}

	private void unlessDecides(By by) {
		unlessHolds(by, DECIDING, DIRECTOR);
		unlessForAnother(by, "You own this action, so you cannot decide on it yourself; ask the chief executive.");
	}

	private LocalDate unlessPast(LocalDate day, By by) {
		if (day.isBefore(by.today())) {
			throw refusal("Choose a date that is not in the past: " + Dates.words(by.today()) + " or later.");
		}
		return day;
	}

}
