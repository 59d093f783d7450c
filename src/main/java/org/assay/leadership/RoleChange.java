package org.assay.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.assay.council.AppointToPost;
import org.assay.council.Finding;
import org.assay.council.Posts;
import org.assay.review.Stage;
import org.assay.shared.By;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;

/**
 * A change of who holds one of the two statutory posts, or of what the post covers, from
 * its proposal until the public knows.
 */
@Entity
@Table(name = "role_change")
public class RoleChange extends RoleChangeState {

	@SuppressWarnings("NullAway.Init")
	protected RoleChange() {
	}

	RoleChange(UUID id, ProposeRoleChange given, By by) {
		this.id = id;
		this.council = given.council();
		this.kind = given.kind();
		this.post = given.post();
		this.proposal = given.proposal();
		this.proposedOn = by.today();
		unlessProposes(by);
		say("Proposed", given.proposal(), by);
	}

	RoleChangeProposed proposed() {
		return new RoleChangeProposed(council(), reference(),
				new ProposeRoleChange(council(), kind(), post(), proposal()));
	}

	/** The appointment that the change comes to. */
	AppointToPost appointment(SetOutRoleChange given) {
		return appointment(given, given.since());
	}

	/**
	 * @param findings what falls short in the post from the first day on
	 */
	RoleChangeSetOut setOut(SetOutRoleChange given, List<Finding> findings, By by) {
		unlessAt(RoleChangeStage.PROPOSED);
		unlessProposes(by);
		given.unlessCompleteFor(kind());
		if (given.consultUntil().isBefore(by.today())) {
			throw new Incomplete("Choose a last day of the consultation that is not in the past.");
		}
		if (!given.since().isAfter(given.consultUntil())) {
			throw new Incomplete("The change would begin before everybody could be heard: choose a first day after "
					+ Dates.words(given.consultUntil()) + ".");
		}
		List<Shortfall> found = Stream
			.concat(findings.stream().map((one) -> new Shortfall(RoleRule.valueOf(one.rule()), one.sentence())),
					given.shortfalls(kind()).stream())
			.toList();
		// A gap that lies ahead is told and needs no reasons: every interim has one.
		List<Shortfall> departures = found.stream().filter((one) -> one.rule() != RoleRule.R1).toList();
		if (!departures.isEmpty() && (given.departure() == null || given.departure().isBlank())) {
			throw refusal("Change this, or give your reasons for departing from the guidance: " + departures.stream()
				.map((one) -> one.rule() + " (" + one.rule().source() + "): " + one.sentence())
				.collect(Collectors.joining(" ")));
		}
		this.stage = RoleChangeStage.CONSULTED_ON;
		this.setOut = given;
		this.shortfalls.addAll(found);
		say("Set out", given.justification(), by);
		return new RoleChangeSetOut(council(), reference(), given, found);
	}

	/** R11 to R13: the event is tested before anybody decides. */
	EventReviewRequested testedBy(Reference asked, By by) {
		unlessAt(RoleChangeStage.CONSULTED_ON);
		this.review = asked.toString();
		say("Test asked for", "A review of this event comes before the decision.", by);
		return new EventReviewRequested(council(), reference(), asked);
	}

	RoleConsultationReported consulted(ReportRoleConsultation report, By by) {
		unlessAt(RoleChangeStage.CONSULTED_ON);
		unlessHolds(by, "This is for human resources, the policy officer or the monitoring officer; ask them to do it.",
				"human-resources", "policy-officer", "monitoring-officer");
		LocalDate promised = given().consultUntil();
		if (report.closedOn().isBefore(promised)) {
			throw refusal("People were promised to be heard until " + Dates.words(promised)
					+ ", so the consultation cannot close on " + Dates.words(report.closedOn())
					+ ": keep it open until the promised day.");
		}
		if (report.closedOn().isAfter(by.today())) {
			throw refusal("The consultation is open until " + Dates.words(report.closedOn())
					+ ": report on it once it has closed.");
		}
		if (kind() == RoleChangeKind.JOINT_DIRECTOR && report.otherAgrees() == null) {
			throw new Incomplete("Say whether " + given().otherCouncil() + " agrees to share its director.");
		}
		this.stage = RoleChangeStage.READY;
		this.otherAgrees = (kind() == RoleChangeKind.JOINT_DIRECTOR) ? report.otherAgrees() : null;
		say("Consulted", report.consulted() + "\n" + report.said(), by);
		return new RoleConsultationReported(council(), reference(), report);
	}

	/**
	 * @param test where the review of the event stands, if there is one
	 */
	RoleChangeDecided decide(boolean approved, String reasons, Optional<Stage> test, By by) {
		unlessAt(RoleChangeStage.READY);
		if (post().equals(Posts.LMCS)) {
			unlessHolds(by, "The leader decides who is the lead member; ask them to do it.", "leader");
		}
		else {
			unlessHolds(by, "The chief executive or full council decides on the director's post; ask them to do it.",
					Posts.CHIEF_EXECUTIVE, "full-council");
		}
		if (by.user().equals(given().holder())) {
			throw refusal("You are to hold the post, so you cannot decide on it; leave this to somebody else.");
		}
		String given = Incomplete.unlessGiven(reasons, "Give the reasons for the decision.");
		if (approved) {
			unlessBlocked(test);
		}
		this.stage = approved ? RoleChangeStage.APPROVED : RoleChangeStage.TURNED_DOWN;
		this.decidedOn = by.today();
		say(approved ? "Approved" : "Turned down", given, by);
		return new RoleChangeDecided(council(), reference(), approved, given);
	}

	private void unlessBlocked(Optional<Stage> test) {
		if (kind().test() != null) {
			Stage stands = test.orElse(Stage.WITHDRAWN);
			if (stands == Stage.WITHDRAWN) {
				throw refusal("The review of this event was withdrawn, so nothing has been tested: turn the change "
						+ "down, and propose it anew.");
			}
			if (!stands.concluded()) {
				throw refusal("A change like this is approved only after the review of the event is concluded, and the "
						+ "review is " + stands.words() + ": wait for its conclusion, or turn the change down.");
			}
		}
		if (Boolean.FALSE.equals(this.otherAgrees)) {
			throw refusal(given().otherCouncil()
					+ " does not agree to share its director, so the joint post cannot be approved: turn the change down.");
		}
	}

	/**
	 * @param from the first day in the post
	 */
	HolderDesignated designate(LocalDate from, By by) {
		unlessAt(RoleChangeStage.APPROVED);
		unlessHolds(by, "This is for the monitoring officer; ask them to do it.", "monitoring-officer");
		LocalDate earliest = Stream.of(given().since(), (this.decidedOn != null) ? this.decidedOn : by.today())
			.max(LocalDate::compareTo)
			.orElseThrow();
		if (from.isBefore(earliest)) {
			throw refusal("The change was approved for " + Dates.words(earliest)
					+ " at the earliest: choose that day or a later one.");
		}
		this.designatedFrom = from;
		this.stage = RoleChangeStage.DESIGNATED;
		say("Designated", "From " + Dates.words(from) + ".", by);
		return new HolderDesignated(council(), reference(), post(), given().holder(), from);
	}

	RoleChangePublished publish(LocalDate on, String address, By by) {
		unlessAt(RoleChangeStage.DESIGNATED);
		unlessHolds(by, "This is for democratic services of the council; ask them to do it.", "democratic-services");
		if (on.isAfter(by.today())) {
			throw refusal("Give the day on which it was published: " + Dates.words(by.today()) + " or earlier.");
		}
		String where = Incomplete.unlessGiven(address, "Say where the public can read it.");
		this.stage = RoleChangeStage.PUBLISHED;
		this.publishedOn = on;
		this.address = where;
		say("Published", where, by);
		return new RoleChangePublished(council(), reference(), on, where);
	}

	/** A post that was given stays given: another change takes it back. */
	RoleChangeWithdrawn withdraw(String reasons, By by) {
		if (!stage().open() || stage() == RoleChangeStage.DESIGNATED) {
			throw refusal("This change is " + stage().words() + ", so there is nothing left to withdraw.");
		}
		unlessHolds(by, "Only the chief executive or the leader can withdraw a change; ask them to do it.",
				Posts.CHIEF_EXECUTIVE, "leader");
		String given = Incomplete.unlessGiven(reasons, "Give your reasons for withdrawing the change.");
		this.stage = RoleChangeStage.WITHDRAWN;
		say("Withdrawn", given, by);
		return new RoleChangeWithdrawn(council(), reference(), given);
	}

	private void unlessProposes(By by) {
		unlessHolds(by, "This is for the chief executive, the leader or the monitoring officer; ask them to do it.",
				Posts.CHIEF_EXECUTIVE, "leader", "monitoring-officer");
	}

}
