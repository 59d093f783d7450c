package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.council.Councils;
import org.assay.register.Edition;
import org.assay.register.Register;
import org.assay.shared.ListPart;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reviews for people and programs that may see their council. */
@Component
@Transactional(readOnly = true)
public class ReviewRecords {

	private static final Sort NEWEST = Sort.by(Sort.Order.desc("reviewYear"), Sort.Order.desc("requestedOn"),
			Sort.Order.asc("id"));

	private final AssuranceReviews reviews;

	private final DutyAssessments assessments;

	private final Recommendations recommendations;

	private final SheetMaker sheets;

	private final Precedents precedents;

	private final Register register;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	ReviewRecords(AssuranceReviews reviews, DutyAssessments assessments, Recommendations recommendations,
			SheetMaker sheets, Precedents precedents, Register register, Councils councils, SignedIn signedIn,
			Clock clock) {
		this.reviews = reviews;
		this.assessments = assessments;
		this.recommendations = recommendations;
		this.sheets = sheets;
		this.precedents = precedents;
		this.register = register;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** All reviews of the councils that the signed-in person works for. */
	public ReviewPage list(int page) {
		return list(ReviewFilter.ALL, page, ReviewPage.SIZE);
	}

	/** As {@link #list(int)}, with so many reviews on a page. */
	ReviewPage list(int page, int size) {
		return list(ReviewFilter.ALL, page, size);
	}

	/**
	 * Reviews of the councils that the signed-in person works for, newest first; a page
	 * past either end is the nearest there is.
	 * @param size how many reviews a page has at most
	 */
	public ReviewPage list(ReviewFilter filter, int page, int size) {
		Specification<AssuranceReview> wanted = seen(filter);
		Page<AssuranceReview> found = this.reviews.findAll(wanted, PageRequest.of(ListPart.page(page), size, NEWEST));
		int pages = Math.max(1, found.getTotalPages());
		if (page >= pages) {
			return list(filter, pages - 1, size);
		}
		return new ReviewPage(found.stream().map(ReviewLine::of).toList(), found.getNumber(), pages,
				found.getTotalElements());
	}

	/** All of them at once, for a file. */
	public List<ReviewLine> all(ReviewFilter filter) {
		return this.reviews.findAll(seen(filter), NEWEST).stream().map(ReviewLine::of).toList();
	}

	/**
	 * How many duties of each review have which rating, as far as they are rated. Reviews
	 * of councils that the signed-in person does not work for are left out.
	 */
	public Map<UUID, Map<Rating, Long>> ratings(Collection<UUID> reviews) {
		return this.assessments.countByRating(seen(), reviews)
			.stream()
			.filter((count) -> count.rating() != null)
			.collect(Collectors.groupingBy(DutyAssessments.Count::review, Collectors
				.toMap((count) -> Objects.requireNonNull(count.rating()), DutyAssessments.Count::duties)));
	}

	private Specification<AssuranceReview> seen(ReviewFilter filter) {
		Specification<AssuranceReview> wanted = filter.on(LocalDate.now(this.clock));
		return this.councils.read(this.signedIn.actor(), () -> wanted,
				(councils) -> wanted.and(ReviewFilter.among(councils)));
	}

	private String[] seen() {
		return this.councils.keysSeenBy(this.signedIn.actor());
	}

	/**
	 * One review.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public ReviewSheet sheet(UUID id) {
		return this.sheets.of(get(new ReviewId(id).reference()));
	}

	/** The review of a council that was concluded last and covered its whole edition. */
	public Optional<Reference> lastConcluded(String council) {
		return Optional.ofNullable(this.precedents.of(council).last()).map((last) -> new ReviewId(last).reference());
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
			.collect(Collectors.joining("; ")) + ". " + Movement.of(all);
	}

	/** What was recommended last time and how that was answered, and what is not done. */
	String broughtIn(AssuranceReview review) {
		return Stream
			.concat(review.predecessor()
				.stream()
				.flatMap((last) -> this.recommendations.findByReviewOrderByNumber(last).stream())
				.map((one) -> "Recommended last time: " + one.recommendation() + " "
						+ one.response().map(RecommendationAnswer.Response::words).orElse("Not answered")),
					review.broughtIn().stream().map((action) -> "Not done yet: " + action.words()))
			.collect(Collectors.joining("\n"));
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
