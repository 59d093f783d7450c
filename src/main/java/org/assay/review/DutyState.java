package org.assay.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What is on record about one duty within one review. */
@MappedSuperclass
abstract class DutyState {

	@Id
	UUID id;

	@Version
	@Nullable Integer version;

	String council;

	UUID review;

	String edition;

	String duty;

	@Enumerated(EnumType.STRING)
	AssessmentState state = AssessmentState.OPEN;

	@Column(name = "assessment_round")
	int round = 1;

	@Nullable String owner;

	@Embedded
	@Nullable DutyAnswer answer;

	@Enumerated(EnumType.STRING)
	@Nullable Rating lastRating;

	@Nullable String lastHowDischarged;

	@Nullable String lastTask;

	@Nullable String clause;

	@Enumerated(EnumType.STRING)
	@Nullable SinceLast sinceLast;

	@Nullable String departureReasons;

	@Nullable String departureBy;

	@Nullable Instant departureAt;

	@Nullable String returnedReasons;

	@Enumerated(EnumType.STRING)
	@Nullable Rating assessorRating;

	@Nullable String assessorReasons;

	@Enumerated(EnumType.STRING)
	@Nullable Rating agreedRating;

	@SuppressWarnings("NullAway.Init")
	protected DutyState() {
	}

	/** The rating that stands: the agreed one, else the assessor's, else the owner's. */
	public Optional<Rating> standing() {
		return Optional.ofNullable(this.agreedRating)
			.or(this::assessorRating)
			.or(() -> answer().map(DutyAnswer::rating));
	}

	/** The review the duty is assessed in. */
	public Reference subject() {
		return new ReviewId(this.review).reference();
	}

	public String council() {
		return this.council;
	}

	public UUID review() {
		return this.review;
	}

	/** The edition of the guidance whose duty it is. */
	public String edition() {
		return this.edition;
	}

	/** D01… or M01…. */
	public String duty() {
		return this.duty;
	}

	public AssessmentState state() {
		return this.state;
	}

	/** How often the duty was opened, counted from 1. */
	public int round() {
		return this.round;
	}

	public Optional<String> owner() {
		return Optional.ofNullable(this.owner);
	}

	public Optional<DutyAnswer> answer() {
		return Optional.ofNullable(this.answer);
	}

	/** What the review concluded last made of the duty. */
	public Optional<Rating> lastRating() {
		return Optional.ofNullable(this.lastRating);
	}

	public Optional<String> lastHowDischarged() {
		return Optional.ofNullable(this.lastHowDischarged);
	}

	/** The task of the last review under which what was shown then is filed. */
	public Optional<Reference> lastTask() {
		return Optional.ofNullable(this.lastTask).map(Reference::parse);
	}

	/** Where it stood in the guidance, for the council, when it was opened. */
	public Optional<String> clause() {
		return Optional.ofNullable(this.clause);
	}

	/** What became of it since the last review, if anything. */
	public Optional<SinceLast> sinceLast() {
		return Optional.ofNullable(this.sinceLast);
	}

	/** Why the director let a departure stand. */
	public Optional<String> departureReasons() {
		return Optional.ofNullable(this.departureReasons);
	}

	/** The user id of who let it stand. */
	public Optional<String> departureBy() {
		return Optional.ofNullable(this.departureBy);
	}

	/** When it was let stand. */
	public Optional<Instant> departureAt() {
		return Optional.ofNullable(this.departureAt);
	}

	/** Why the duty was opened again. */
	public Optional<String> returnedReasons() {
		return Optional.ofNullable(this.returnedReasons);
	}

	public Optional<Rating> assessorRating() {
		return Optional.ofNullable(this.assessorRating);
	}

	public Optional<String> assessorReasons() {
		return Optional.ofNullable(this.assessorReasons);
	}

	public Optional<Rating> agreedRating() {
		return Optional.ofNullable(this.agreedRating);
	}

}
