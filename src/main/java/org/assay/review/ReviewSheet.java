package org.assay.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page or a program shows of one review.
 *
 * @param repeatAssessor whether the assessor judged the review before, too
 * @param years this review and those before it, newest first, if there are any before
 * @param dropped the duties of the review before that the guidance no longer asks
 * @param broughtIn what was not done yet when it was commissioned
 * @param assessed how many duties are assessed
 */
public record ReviewSheet(ReviewLine line, @Nullable String whatHappened, LocalDate requestedOn,
		@Nullable CommissionReview commission, @Nullable String assessorName, boolean repeatAssessor,
		@Nullable Conclusion conclusion, @Nullable Reference followedUpBy, List<YearLine> years, List<String> dropped,
		List<OutstandingAction> broughtIn, long assessed, List<ElementLine> elements, List<DutyLine> duties,
		List<RecommendationLine> recommendations, List<FactualPoint> points, List<ReadinessGate> gates,
		List<SignOffLine> signOffs, List<StepLine> steps) {

	/** How one element was judged. */
	public record ElementLine(String key, String title, @Nullable Rating rating, @Nullable Rating last,
			@Nullable String reasons) {

		public @Nullable Movement movement() {
			return Movement.of(this.last, this.rating);
		}

	}

	/** How the duties of one review were rated. */
	public record YearLine(UUID id, String title, @Nullable String opinion, long met, long partlyMet, long notMet,
			long otherwise) {
	}

	/**
	 * One duty with its three ratings side by side.
	 *
	 * @param round how often it was opened, counted from 1
	 * @param earlier what was answered before, oldest first
	 */
	public record DutyLine(String key, String title, String state, @Nullable String owner, @Nullable Rating self,
			@Nullable Rating assessor, @Nullable Rating agreed, @Nullable Rating last, @Nullable SinceLast sinceLast,
			@Nullable String howDischarged, @Nullable String reasons, @Nullable String action,
			@Nullable String assessorReasons, @Nullable String departureReasons, @Nullable String departureBy,
			@Nullable Instant departureAt, int round, List<EarlierAnswer> earlier) {

		/** From the last review to what stands now. */
		public @Nullable Movement movement() {
			return Movement.of(this.last,
					(this.agreed != null) ? this.agreed : (this.assessor != null) ? this.assessor : this.self);
		}

	}

	/** An answer about a duty that a later one took the place of. */
	public record EarlierAnswer(int round, Rating rating, String howDischarged, @Nullable String reasons,
			@Nullable String action, String by, Instant at) {
	}

	/** One recommendation and its answer. */
	public record RecommendationLine(int number, String recommendation, String element, @Nullable String response,
			@Nullable String reasons) {
	}

	/** One person's word on the review. */
	public record SignOffLine(String kind, String outcome, String reasons, String by, Instant at) {
	}

	/**
	 * One completed step.
	 *
	 * @param mine whether the signed-in person did it
	 * @param superseded whether a later step took its place
	 * @param correctionAskedOf who was asked to correct it and has not yet
	 */
	public record StepLine(UUID id, String name, String by, Instant at, @Nullable String outcome, boolean mine,
			boolean superseded, @Nullable String correctionAskedOf) {
	}

}
