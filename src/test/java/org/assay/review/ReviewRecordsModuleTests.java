package org.assay.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.assay.shared.Reference;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** What is read of reviews, and who assesses which duty. */
@SpringBootTest(classes = ReviewInstallation.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ReviewRecordsModuleTests extends ReviewsOfACouncil {

	@Autowired
	AssuranceReviews reviews;

	@Test
	void listsReviewsPageByPage() {
		this.transaction.executeWithoutResult((status) -> IntStream.rangeClosed(1, ReviewPage.SIZE + 1)
			.forEach((number) -> this.reviews.save(new AssuranceReview(UUID.randomUUID(),
					new RequestReview(this.council, Trigger.INSPECTION, 2000 + number, "They came."),
					Exampleshire.TODAY))));
		as("dcs");

		ReviewPage first = this.records.list(0);
		ReviewPage last = this.records.list(1);

		assertThat(first.reviews()).hasSize(ReviewPage.SIZE);
		assertThat(first.reviews().get(0).year()).as("newest first").isEqualTo(2000 + ReviewPage.SIZE + 1);
		assertThat(last.reviews()).extracting(ReviewLine::year).containsExactly(2001);
		assertThat(first).extracting(ReviewPage::pages, ReviewPage::total).containsExactly(2, ReviewPage.SIZE + 1L);
		assertThat(this.records.list(7)).as("past the end").isEqualTo(last);
		assertThat(this.records.list(-1)).as("before the beginning").isEqualTo(first);
	}

	@Test
	void showsTheAnswersThatLaterOnesTookThePlaceOf() {
		Reference review = commissioned();
		assessEverything(review);
		as("dcs");
		this.desk.attest(review, new AttestSelfAssessment(false, List.of("D07"), "Too thin."));
		as("duty-owner");
		this.duties.assess(review, new AssessDuty("D07", Rating.NOT_MET, "It lapsed.", "Staff left.", "Recruit."), 0,
				TASK);

		List<ReviewSheet.DutyLine> duties = this.records.sheet(ReviewId.of(review).value()).duties();

		assertThat(duties).filteredOn((duty) -> !duty.earlier().isEmpty())
			.singleElement()
			.satisfies((duty) -> assertThat(duty.key()).isEqualTo("D07"))
			.satisfies((duty) -> assertThat(duty.self()).isEqualTo(Rating.NOT_MET))
			.satisfies((duty) -> assertThat(duty.earlier())
				.extracting(ReviewSheet.EarlierAnswer::rating, ReviewSheet.EarlierAnswer::howDischarged,
						ReviewSheet.EarlierAnswer::by)
				.containsExactly(tuple(Rating.MET, "By the board.", "A Person")));
	}

	@Test
	void givesADutyToItsNamedOwnerInTheNextReviewAndAClearedOneToThePost() {
		as("assurance-lead");
		this.owners.name(this.council, "D07", user("duty-owner"));
		this.owners.name(this.council, "D08", user("duty-owner"));
		this.owners.clear(this.council, "D08");
		this.owners.clear(this.council, "D09");
		Reference review = commissioned();

		open(review);

		assertThat(this.duties.get(review, "D07").owner()).contains(user("duty-owner"));
		assertThat(this.duties.get(review, "D08").owner()).isEmpty();
	}

	@Test
	void letsOnlyTheAssuranceLeadNameAndClearOwners() {
		as("duty-owner");

		assertThatThrownBy(() -> this.owners.name(this.council, "D07", user("duty-owner")))
			.isInstanceOf(NotForYourPost.class);
		assertThatThrownBy(() -> this.owners.clear(this.council, "D07")).isInstanceOf(NotForYourPost.class);
	}

}
