package org.assay.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.assay.register.Duty;
import org.assay.register.DutyStatus;
import org.assay.register.Edition;

import org.springframework.stereotype.Component;

/** Lays a review beside those before it. */
@Component
class YearOnYear {

	// As many as a page shows side by side.
	private static final int MOST = 5;

	private final AssuranceReviews reviews;

	private final DutyAssessments assessments;

	YearOnYear(AssuranceReviews reviews, DutyAssessments assessments) {
		this.reviews = reviews;
		this.assessments = assessments;
	}

	/** The review and those before it, newest first; empty where it is the first. */
	List<ReviewSheet.YearLine> of(AssuranceReview review) {
		List<ReviewSheet.YearLine> lines = new ArrayList<>();
		Optional<AssuranceReview> shown = Optional.of(review).filter((one) -> one.predecessor().isPresent());
		while (shown.isPresent() && lines.size() < MOST) {
			lines.add(line(shown.get()));
			shown = before(shown.get());
		}
		return lines;
	}

	/** How the review before judged the elements. */
	Map<String, Rating> lastElements(AssuranceReview review) {
		return before(review).stream()
			.flatMap((last) -> last.elements().stream())
			.collect(Collectors.toMap(ElementJudgement::element, ElementJudgement::rating));
	}

	/** The duties of the review before that the edition no longer asks. */
	List<String> dropped(AssuranceReview review, Edition edition) {
		Set<String> asked = edition.duties()
			.stream()
			.filter((duty) -> duty.status() != DutyStatus.HISTORIC)
			.map(Duty::key)
			.collect(Collectors.toSet());
		return review.predecessor()
			.stream()
			.flatMap((last) -> this.assessments.findByReviewOrderByDuty(last).stream())
			.map(DutyAssessment::duty)
			.filter((duty) -> !asked.contains(duty))
			.toList();
	}

	private Optional<AssuranceReview> before(AssuranceReview review) {
		return review.predecessor().flatMap(this.reviews::findById);
	}

	private ReviewSheet.YearLine line(AssuranceReview review) {
		List<Rating> ratings = this.assessments.findByReviewOrderByDuty(review.id())
			.stream()
			.flatMap((duty) -> duty.standing().stream())
			.toList();
		return new ReviewSheet.YearLine(review.id(), review.title(),
				review.conclusion().map((conclusion) -> conclusion.opinion().words()).orElse(null),
				count(ratings, Rating.MET), count(ratings, Rating.PARTLY_MET), count(ratings, Rating.NOT_MET),
				ratings.stream().filter(Rating::departs).count());
	}

	private static long count(List<Rating> ratings, Rating wanted) {
		return ratings.stream().filter((rating) -> rating == wanted).count();
	}

}
