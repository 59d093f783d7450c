package org.assay.review;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One duty within one review: the owner's rating, the assessor's and the agreed one side
 * by side. A row and version of its own, so that the people who assess the duties of a
 * review never wait for each other.
 */
@Entity
@Table(name = "duty_assessment")
public class DutyAssessment extends DutyState {

	@SuppressWarnings("NullAway.Init")
	protected DutyAssessment() {
	}

	/**
	 * Opens a duty for assessment.
	 * @param owner the user id of its named owner, if it has one
	 * @param last the duty in the review concluded last, if that covered it
	 */
	DutyAssessment(UUID id, AssuranceReview review, String duty, @Nullable String owner,
			@Nullable DutyAssessment last) {
		this.id = id;
		this.council = review.council();
		this.review = review.id();
		this.edition = review.commission().edition();
		this.duty = duty;
		this.owner = owner;
		if (last != null) {
			this.lastRating = last.standing().orElse(null);
			this.lastHowDischarged = last.answer().map(DutyAnswer::howDischarged).orElse(null);
			this.lastTask = last.answer().map(DutyAnswer::task).orElse(null);
		}
	}

	/** Marks where it stands in the guidance, and what became of it since. */
	DutyAssessment mark(String clause, @Nullable SinceLast sinceLast) {
		this.clause = clause;
		this.sinceLast = sinceLast;
		return this;
	}

	/**
	 * Records the owner's answer.
	 * @param exhibits how many pieces of evidence were attached
	 * @param task the task in which it was given
	 * @throws NothingShown if met or partly met is claimed without evidence
	 */
	DutyAssessed assess(AssessDuty given, int exhibits, Reference task, By by) {
		if (this.state != AssessmentState.OPEN) {
			throw notOpen("has been assessed already; ask for a correction on the review's page.");
		}
		// 2009 edition, 2.1: the lead member keeps out of day-to-day operations.
		if (by.actor().holds(this.council, "lmcs")) {
			throw new LeadMemberDoesNotAssess(subject());
		}
		if (!given.confirmed() && given.howDischarged().equals(this.lastHowDischarged)) {
			throw new Incomplete("This is how duty " + this.duty
					+ " was discharged last time: tick that it still holds, " + "or write what has changed.");
		}
		if (given.rating().claims() && exhibits == 0) {
			throw new NothingShown(subject(), this.duty, given.rating());
		}
		this.answer = new DutyAnswer(given.rating(), given.howDischarged(), given.reasons(), given.action(), by.user(),
				by.at(), task.toString());
		this.state = given.rating().departs() ? AssessmentState.AWAITING_APPROVAL : AssessmentState.ASSESSED;
		return new DutyAssessed(this.council, subject(), this.duty, given.rating(), given.howDischarged(),
				given.reasons(), given.action(), this.round);
	}

	/** Lets a departure stand. */
	DepartureApproved approveDeparture(String reasons, By by) {
		Rating departed = departureFor(by).rating();
		this.departureReasons = reasons;
		this.departureBy = by.user();
		this.departureAt = by.at();
		this.state = AssessmentState.ASSESSED;
		return new DepartureApproved(this.council, subject(), this.duty, departed, reasons);
	}

	/** Sends a departure back to the duty's owner. */
	DepartureReturned returnDeparture(String reasons, By by) {
		departureFor(by);
		reopen(reasons);
		return new DepartureReturned(this.council, subject(), this.duty, reasons);
	}

	private DutyAnswer departureFor(By by) {
		if (this.state != AssessmentState.AWAITING_APPROVAL || this.answer == null) {
			throw notOpen("does not wait for a departure to be approved.");
		}
		if (by.user().equals(this.answer.assessedBy())) {
			throw new NotIndependent(subject(),
					"You assessed this duty, so somebody else has to decide on its departure.");
		}
		return this.answer;
	}

	/** Opens the duty again; what was said stays until it is assessed anew. */
	void reopen(String reasons) {
		this.state = AssessmentState.OPEN;
		this.round++;
		this.returnedReasons = reasons;
		this.departureReasons = null;
		this.departureBy = null;
		this.departureAt = null;
		this.assessorRating = null;
		this.assessorReasons = null;
		this.agreedRating = null;
	}

	/** Takes over what an earlier review agreed; the light path only. */
	void carryForward(DutyAssessment earlier) {
		Rating agreed = earlier.standing()
			.orElseThrow(() -> notOpen("has no answer to carry forward; choose the full test."));
		this.answer = earlier.answer().map((given) -> given.corrected(agreed, given.howDischarged())).orElseThrow();
		this.departureReasons = earlier.departureReasons;
		this.departureBy = earlier.departureBy;
		this.departureAt = earlier.departureAt;
		this.state = AssessmentState.ASSESSED;
	}

	/** The assessor agrees, or rates the duty differently. */
	void judge(@Nullable DutyJudgement different, By by) {
		DutyAnswer given = answer().orElseThrow(() -> notOpen("has not been assessed yet."));
		if (by.user().equals(given.assessedBy())) {
			throw new NotIndependent(subject(), "You assessed duty " + this.duty
					+ " yourself, so you cannot judge this review; ask the chief executive to name another assessor.");
		}
		this.assessorRating = (different != null) ? different.rating() : given.rating();
		this.assessorReasons = (different != null) ? different.reasons() : null;
	}

	/** The facts are settled: the assessor's rating becomes the agreed one. */
	void settle() {
		this.agreedRating = standing().orElse(null);
	}

	/** Puts the owner's answer right; the assessor's rating stays. */
	void correct(CorrectStep given) {
		DutyAnswer wrong = answer().orElseThrow(() -> notOpen("has not been assessed yet."));
		Rating right = (given.rating() != null) ? given.rating() : wrong.rating();
		if (right != wrong.rating() && (right.departs() || wrong.rating().departs())) {
			throw notOpen("cannot become or cease to be a departure by a correction; ask the director to return it.");
		}
		this.answer = wrong.corrected(right, given.correction());
	}

	private DutyNotOpen notOpen(String sentence) {
		return new DutyNotOpen(subject(), this.duty, sentence);
	}

}
