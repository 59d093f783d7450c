package org.assay.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.assay.register.Edition;
import org.assay.register.Register;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the newest reviews of a council found to fall short: the duties and the elements
 * of assurance that the assessor judged partly met or not met.
 */
@Component
@Transactional(readOnly = true)
public class ReviewFindings {

	private static final PageRequest NEWEST = PageRequest.of(0, 10);

	private final AssuranceReviews reviews;

	private final DutyAssessments assessments;

	private final Register register;

	private final SignedIn signedIn;

	ReviewFindings(AssuranceReviews reviews, DutyAssessments assessments, Register register, SignedIn signedIn) {
		this.reviews = reviews;
		this.assessments = assessments;
		this.register = register;
		this.signedIn = signedIn;
	}

	/**
	 * The newest review first, its elements before its duties.
	 * @throws OutOfSight if the signed-in person does not work for the council
	 */
	public List<ReviewFinding> of(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, new Reference("council", council));
		return this.reviews.findByCouncilInOrderByReviewYearDescRequestedOnDescIdAsc(Set.of(council), NEWEST)
			.stream()
			.filter((review) -> review.stage() != Stage.WITHDRAWN && review.givenCommission().isPresent())
			.flatMap(this::in)
			.toList();
	}

	/** The finding of the council with the identity; none where none is asked for. */
	public Optional<ReviewFinding> named(String council, @Nullable String id) {
		return (id == null) ? Optional.empty()
				: of(council).stream().filter((finding) -> finding.id().equals(id)).findFirst();
	}

	private Stream<ReviewFinding> in(AssuranceReview review) {
		Edition edition = this.register.edition(review.commission().edition());
		Stream<ReviewFinding> elements = review.elements()
			.stream()
			.filter((one) -> one.rating().fallsShort())
			.map((one) -> finding(review, one.element(), edition.element(one.element()).title(), one.rating()));
		Stream<ReviewFinding> duties = this.assessments.findByReviewOrderByDuty(review.id())
			.stream()
			.flatMap((one) -> one.agreedRating()
				.or(one::assessorRating)
				.filter(Rating::fallsShort)
				.map((rating) -> finding(review, one.duty(), edition.duty(one.duty()).title(), rating))
				.stream());
		return Stream.concat(elements, duties);
	}

	private static ReviewFinding finding(AssuranceReview review, String key, String title, Rating rating) {
		return new ReviewFinding(review.reference(), review.title(), key,
				key + " " + title + ": " + rating.key().replace('-', ' '));
	}

}
