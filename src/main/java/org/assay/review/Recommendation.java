package org.assay.review;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.assay.review.RecommendationAnswer.Response;
import org.jspecify.annotations.Nullable;

/** What the assessor recommends, and what the chief executive answered. */
@Entity
@Table(name = "recommendation")
public class Recommendation {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private UUID review;

	@Column(name = "recommendation_number")
	private int number;

	private String recommendation;

	private String element;

	@Enumerated(EnumType.STRING)
	private @Nullable Response response;

	private @Nullable String responseReasons;

	@SuppressWarnings("NullAway.Init")
	protected Recommendation() {
	}

	Recommendation(UUID id, AssuranceReview review, int number, JudgeElements.Proposal proposal) {
		this.id = id;
		this.council = review.council();
		this.review = review.id();
		this.number = number;
		this.recommendation = proposal.recommendation();
		this.element = proposal.element();
	}

	void answer(RecommendationAnswer answer) {
		this.response = answer.response();
		this.responseReasons = answer.reasons();
	}

	public UUID id() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	public UUID review() {
		return this.review;
	}

	/** Counted from 1 within the review. */
	public int number() {
		return this.number;
	}

	public String recommendation() {
		return this.recommendation;
	}

	/** The element it belongs to, or empty. */
	public String element() {
		return this.element;
	}

	public Optional<Response> response() {
		return Optional.ofNullable(this.response);
	}

	public Optional<String> responseReasons() {
		return Optional.ofNullable(this.responseReasons);
	}

}
