package org.assay.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.assay.council.PostVacant;
import org.assay.register.EditionReplaced;
import org.assay.register.UnknownEdition;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(classes = ReviewInstallation.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class ReviewModuleTests extends ReviewsOfACouncil {

	@Test
	void takesAReviewFromRequestToConclusion() {
		Reference review = commissioned();
		assessEverything(review);
		attestAndJudge(review);
		as("dcs");
		this.desk.checkFactualAccuracy(review, List.of());
		as("lmcs");
		this.desk.consider(review, new ConsiderAssurance(Consideration.SATISFIED, List.of(), "I asked."));
		as("chief-executive");
		this.desk.conclude(review,
				new ConcludeReview(Opinion.ASSURED, "It holds.", "We tested ourselves.", Exampleshire.FOLLOWED_UP,
						List.of(new RecommendationAnswer(1, RecommendationAnswer.Response.ACCEPTED, null))));

		ReviewSheet sheet = this.records.sheet(ReviewId.of(review).value());
		assertThat(sheet.conclusion()).extracting(Conclusion::opinion).isEqualTo(Opinion.ASSURED);
		assertThat(sheet.duties()).hasSize(this.register.current().duties().size())
			.allSatisfy((duty) -> assertThat(duty.agreed()).isEqualTo(Rating.MET));
		assertThat(sheet.recommendations()).extracting(ReviewSheet.RecommendationLine::response)
			.containsExactly("Accepted");
	}

	@Test
	void costsOneSelectAndOneUpdateToAssessADuty() {
		Reference review = commissioned();
		open(review);
		Statistics statistics = this.database.unwrap(SessionFactory.class).getStatistics();
		as("duty-owner");

		statistics.clear();
		this.duties.assess(review, new AssessDuty("D07", Rating.MET, "By the board.", null, null), 1, TASK);

		assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
	}

	@Test
	void opensOnlyReturnedDutiesAgainAndKeepsWhatWasSaid() {
		Reference review = commissioned();
		assessEverything(review);
		as("dcs");

		this.desk.attest(review, new AttestSelfAssessment(false, List.of("D07"), "Too thin."));

		assertThat(open(review)).containsExactly("D07");
		assertThatThrownBy(() -> this.desk.attest(review, new AttestSelfAssessment(false, List.of("D99"), "Thin.")))
			.isInstanceOf(DutyNotInReview.class)
			.hasMessage("This review does not cover a duty “D99”; choose one of its own duties.");
	}

	@Test
	@Tag("A14")
	void opensOnlyTheDutiesThatAReviewIsLimitedToAndLeavesNoPrecedent() {
		as("chief-executive");
		Reference review = this.desk.request(new RequestReview(this.council, Trigger.GUIDANCE_CHANGE, 2026,
				"A new edition.", List.of("D07", "D12")));
		CommissionReview light = new CommissionReview("Test.", Roles.BOTH, Depth.LIGHT, "Nothing has changed.",
				user("assessor"), "Neighbourshire", "2012-13", user("assurance-lead"), LocalDate.of(2027, 3, 1));
		assertThatThrownBy(() -> this.desk.commission(review, light)).isInstanceOf(LightPathClosed.class)
			.hasMessageStartingWith("The review covers only duties that have changed");
		this.desk.commission(review, commission("2012-13", user("assessor")));
		as("assessor");
		this.desk.declareIndependence(review, new DeclareIndependence(true, "I work elsewhere.", null));
		assertThat(open(review)).containsExactly("D07", "D12");
		assessEverything(review);
		attestAndJudge(review);
		as("dcs");
		this.desk.checkFactualAccuracy(review, List.of());
		as("lmcs");
		this.desk.consider(review, new ConsiderAssurance(Consideration.SATISFIED, List.of(), "I asked."));
		as("chief-executive");
		this.desk.conclude(review,
				new ConcludeReview(Opinion.ASSURED, "It holds.", "We tested what is new.", Exampleshire.FOLLOWED_UP,
						List.of(new RecommendationAnswer(1, RecommendationAnswer.Response.ACCEPTED, null))));

		Reference next = this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null));
		assertThatThrownBy(() -> this.desk.commission(next, light)).isInstanceOf(LightPathClosed.class)
			.hasMessageStartingWith("No full test has been concluded yet.");
	}

	@Test
	void startsTheYearlyReviewOnce() {
		this.somebody.actor = Actor.ASSAY;

		this.yearly.startDueReviews();
		this.yearly.startDueReviews();

		as("dcs");
		assertThat(this.records.list(0).reviews()).singleElement()
			.satisfies((line) -> assertThat(this.processes.asked)
				.containsOnlyOnce("start AssuranceReviewProcess review:" + line.id()));
	}

	@Test
	void opensNoSecondReviewOfTheSameYear() {
		as("chief-executive");
		this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null));

		assertThatThrownBy(() -> this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null)))
			.isInstanceOf(ReviewAlreadyOpen.class)
			.hasMessage("The yearly review of 2026 exists already; open it, or reopen it if it is concluded.");
	}

	@Test
	void startsNoReviewInACouncilWithoutADirector() {
		this.transaction
			.executeWithoutResult((status) -> this.appointments.findAllByCouncilOrderBySinceDescIdAsc(this.council)
				.stream()
				.filter((appointment) -> appointment.isTo("dcs"))
				.forEach(this.appointments::delete));
		as("chief-executive");

		assertThatThrownBy(() -> this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null)))
			.isInstanceOf(PostVacant.class);
	}

	@Test
	void refusesAnEditionOutOfForceAndAPersonOutOfPost() {
		as("chief-executive");
		Reference review = this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null));

		assertThatThrownBy(() -> this.desk.commission(review, commission("1999", user("assessor"))))
			.isInstanceOf(UnknownEdition.class);
		assertThatThrownBy(() -> this.desk.commission(review, commission("2009", user("assessor"))))
			.isInstanceOf(EditionReplaced.class);
		assertThatThrownBy(() -> this.desk.commission(review, commission("2012-13", user("duty-owner")))).hasMessage(
				"Choose an assessor who holds the post of assessor in the council today; an administrator can appoint one.");
		assertThatThrownBy(() -> this.desk.commission(review, commission("2012-13", user("dcs")))).hasMessage(
				"Choose an assessor who is not the council's director, lead member or chief executive: nobody judges their own post.");
	}

	@Test
	void hidesReviewsFromOtherCouncils() {
		Reference review = commissioned();
		open(review);
		this.somebody.actor = new Actor("eve", "Eve", Set.of(new Actor.Post("elsewhere", "dcs")), false);

		assertThat(this.records.list(0).reviews()).isEmpty();
		assertThatThrownBy(() -> this.records.sheet(ReviewId.of(review).value())).isInstanceOf(OutOfSight.class);
		assertThatThrownBy(() -> this.duties.get(review, "D01")).isInstanceOf(OutOfSight.class);
		assertThatThrownBy(() -> this.owners.owned(this.council)).isInstanceOf(OutOfSight.class);
	}

	@Test
	void withdrawsTheRecordAndItsProcessTogether() {
		Reference review = commissioned();
		as("chief-executive");

		this.requests.withdraw(review, "Asked for twice.");

		assertThat(this.records.sheet(ReviewId.of(review).value()).line().open()).isFalse();
		assertThat(this.processes.asked).contains("tell Msg_ReviewWithdrawn " + review);
	}

}
