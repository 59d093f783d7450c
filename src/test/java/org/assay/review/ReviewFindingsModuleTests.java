package org.assay.review;

import java.util.List;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What reviews found to fall short. */
@SpringBootTest(classes = ReviewInstallation.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ReviewFindingsModuleTests extends ReviewsOfACouncil {

	@Autowired
	ReviewFindings findings;

	@Test
	void areWhatTheAssessorJudgedToFallShort() {
		Reference review = judged();

		List<ReviewFinding> found = this.findings.of(this.council);

		assertThat(found).extracting(ReviewFinding::key).containsExactly("E3", "D07");
		assertThat(found).extracting(ReviewFinding::id).containsExactly(review.id() + "/E3", review.id() + "/D07");
		assertThat(found.get(0).words()).startsWith("E3 ").endsWith(": partly met");
		assertThat(found.get(1).words()).startsWith("D07 ").endsWith(": not met");
		assertThat(this.findings.named(this.council, review.id() + "/D07")).contains(found.get(1));
		assertThat(this.findings.named(this.council, review.id() + "/D08")).isEmpty();
	}

	@Test
	void areNoneBeforeTheAssessorHasJudged() {
		Reference review = commissioned();
		open(review);
		as("duty-owner");
		this.duties.assess(review, new AssessDuty("D07", Rating.NOT_MET, "It lapsed.", "Staff left.", "Recruit."), 0,
				TASK);

		assertThat(this.findings.of(this.council)).isEmpty();
	}

	@Test
	void goWithAReviewThatIsWithdrawn() {
		Reference review = judged();
		as("chief-executive");

		this.desk.withdraw(review, "It was begun by mistake.");

		assertThat(this.findings.of(this.council)).isEmpty();
	}

	@Test
	void areHiddenFromOtherCouncils() {
		judged();

		assertThatThrownBy(() -> this.findings.of("elsewhere")).isInstanceOf(OutOfSight.class);
	}

	private Reference judged() {
		Reference review = commissioned();
		assessEverything(review);
		attestAndJudge(review, List.of(new DutyJudgement("D07", Rating.NOT_MET, "It lapsed.")), Rating.PARTLY_MET);
		return review;
	}

}
