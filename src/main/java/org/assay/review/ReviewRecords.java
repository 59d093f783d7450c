package org.assay.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.register.Edition;
import org.assay.register.Register;
import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reviews for people and programs that may see their council. */
@Component
@Transactional(readOnly = true)
public class ReviewRecords {

	private final AssuranceReviews reviews;

	private final DutyAssessments assessments;

	private final Recommendations recommendations;

	private final SheetMaker sheets;

	private final Register register;

	private final Councils councils;

	private final SignedIn signedIn;

	ReviewRecords(AssuranceReviews reviews, DutyAssessments assessments, Recommendations recommendations,
			SheetMaker sheets, Register register, Councils councils, SignedIn signedIn) {
		this.reviews = reviews;
		this.assessments = assessments;
		this.recommendations = recommendations;
		this.sheets = sheets;
		this.register = register;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	/**
	 * The reviews of the councils that the signed-in person works for; a page past either
	 * end is the nearest there is.
	 */
	public ReviewPage list(int page) {
		return list(page, ReviewPage.SIZE);
	}

	/** As {@link #list(int)}, with so many reviews on a page. */
	ReviewPage list(int page, int size) {
		Actor actor = this.signedIn.actor();
		Collection<String> seen = this.councils.seenBy(actor).stream().map(Council::key).collect(Collectors.toSet());
		long total = this.reviews.countByCouncilIn(seen);
		int pages = Math.toIntExact(Math.max(1, (total + size - 1) / size));
		int shown = Math.max(0, Math.min(page, pages - 1));
		return new ReviewPage(
				this.reviews.findByCouncilInOrderByReviewYearDescRequestedOnDescIdAsc(seen, PageRequest.of(shown, size))
					.stream()
					.map(ReviewLine::of)
					.toList(),
				shown, pages, total);
	}

	/**
	 * One review.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public ReviewSheet sheet(UUID id) {
		return this.sheets.of(get(new ReviewId(id).reference()));
	}

	/**
	 * Every answer about a duty, for the digest of what was decided on.
	 * @throws OutOfSight if there is no such review for the signed-in person
	 */
	public List<Answer> answers(Reference review) {
		return this.assessments.findByReviewOrderByDuty(get(review).id())
			.stream()
			.map((one) -> new Answer(one.duty(), one.round(), one.standing().map(Rating::key).orElse(""),
					one.answer().map(DutyAnswer::howDischarged).orElse(""),
					one.answer().map(DutyAnswer::reasons).orElse("")))
			.toList();
	}

	/**
	 * The recommendations that the chief executive accepted, in whole or in part.
	 * @throws OutOfSight if there is no such review for the signed-in person
	 */
	public List<String> takenUp(Reference review) {
		return this.recommendations.findByReviewOrderByNumber(get(review).id())
			.stream()
			.filter((one) -> one.response()
				.filter((response) -> response != RecommendationAnswer.Response.REJECTED)
				.isPresent())
			.map(Recommendation::recommendation)
			.toList();
	}

	/** “Duties: 40 met, 3 partly met, 1 not met (D05).” */
	String summary(AssuranceReview review) {
		List<DutyAssessment> all = this.assessments.findByReviewOrderByDuty(review.id());
		return "Duties: " + List.of(Rating.values())
			.stream()
			.map((rating) -> count(rating, all))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("; ")) + ".";
	}

	private static String count(Rating rating, List<DutyAssessment> all) {
		List<String> duties = all.stream()
			.filter((one) -> one.standing().filter((standing) -> standing == rating).isPresent())
			.map(DutyAssessment::duty)
			.toList();
		String number = duties.size() + " " + rating.key().replace('-', ' ');
		return duties.isEmpty() ? ""
				: (rating == Rating.MET) ? number : number + " (" + String.join(", ", duties) + ")";
	}

	/** One line for each element: how it was judged. */
	String judgements(AssuranceReview review) {
		Edition edition = this.register.edition(review.commission().edition());
		return review.elements()
			.stream()
			.map((judged) -> "- " + judged.element() + " " + edition.element(judged.element()).title() + ": **"
					+ judged.rating().words() + "**")
			.collect(Collectors.joining("\n"));
	}

	private AssuranceReview get(Reference review) {
		return this.reviews.get(this.signedIn.actor(), review);
	}

	/** What was decided on about one duty. */
	public record Answer(String duty, int round, String rating, String howDischarged, String reasons) {
	}

}
