package org.assay.peer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.assay.review.AssuranceReview;
import org.assay.review.ReviewDesk;
import org.assay.review.ReviewFilter;
import org.assay.review.ReviewRecords;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/**
 * The self-assessments that peers may be shown. Statutory guidance 2012, paragraph 9: the
 * challenge follows the self-assessment, so only a locked one is shown.
 */
@Component
class SelfAssessments {

	private static final Set<org.assay.review.Stage> OPEN = EnumSet.of(org.assay.review.Stage.REQUESTED,
			org.assay.review.Stage.COMMISSIONED, org.assay.review.Stage.CONFIRMING, org.assay.review.Stage.ASSESSING,
			org.assay.review.Stage.WITHDRAWN);

	private final ReviewRecords records;

	private final ReviewDesk reviews;

	SelfAssessments(ReviewRecords records, ReviewDesk reviews) {
		this.records = records;
		this.reviews = reviews;
	}

	/** The reviews of the council whose self-assessment is locked. */
	List<Option> lockedOf(String council) {
		return this.records.all(ReviewFilter.of(council))
			.stream()
			.map((line) -> this.reviews.get(reference(line.id())))
			.filter(SelfAssessments::isLocked)
			.map((review) -> new Option(review.reference().toString(), review.title()))
			.toList();
	}

	/** What the council answered about each duty. */
	List<SharedItem> answers(Reference review) {
		return this.records.sheet(UUID.fromString(review.id()))
			.duties()
			.stream()
			.flatMap((duty) -> Stream.ofNullable(duty.self())
				.map((rating) -> new SharedItem(duty.key() + " " + duty.title(),
						rating.words() + ". "
								+ Optional.ofNullable(duty.howDischarged())
									.orElse("Nothing was written about how it is discharged."))))
			.toList();
	}

	/** What people call it. */
	String title(Reference review) {
		return this.reviews.get(review).title();
	}

	/** R47: no challenge without a locked self-assessment. */
	void refuseUnlessLocked(Reference challenge, String council, Reference review) {
		AssuranceReview found = this.reviews.get(review);
		if (!found.council().equals(council)) {
			throw new OutOfSight(review);
		}
		if (!isLocked(found)) {
			throw new ChallengeRefused(
					"The self-assessment of " + found.title()
							+ " is not locked: let the director attest it first, then ask peers to challenge it.",
					challenge);
		}
	}

	private static boolean isLocked(AssuranceReview review) {
		return !OPEN.contains(review.stage());
	}

	static Reference reference(UUID review) {
		return new Reference("review", review.toString());
	}

}
