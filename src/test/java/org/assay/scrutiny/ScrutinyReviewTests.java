package org.assay.scrutiny;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assay.review.RecommendationAnswer;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScrutinyReviewTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

	private static final Reference SUBJECT = new Reference("decision", "1");

	private static final By CHAIR = by("amina", "scrutiny-chair", TODAY);

	private static final By LEADER = by("david", "leader", TODAY);

	private static final By CLERK = by("dan", "democratic-services", TODAY);

	@Test
	@Tag("R56")
	@Tag("A5")
	void isAskedForByTheCommitteeOrTheLeadMemberOnly() {
		RequestScrutiny request = new RequestScrutiny("exampleshire", "The front door.");

		assertThat(new ScrutinyReview(UUID.randomUUID(), request, by("helen", "lmcs", TODAY)).stage())
			.isEqualTo(Stage.REQUESTED);
		assertThatThrownBy(() -> new ScrutinyReview(UUID.randomUUID(), request, LEADER))
			.isInstanceOf(ScrutinyRefused.class)
			.hasMessage("You are a member of the executive, so you cannot scrutinise; leave this to the committee.");
		assertThatThrownBy(() -> new ScrutinyReview(UUID.randomUUID(), request, CLERK))
			.hasMessage("This is for the scrutiny chair or a member of the scrutiny committee; ask them to do it.");
	}

	@Test
	void isNotScrutinisedByThoseWhoTookPart() {
		assertThatThrownBy(() -> requested().takeUp(scope(null), Set.of("amina"), CHAIR)).hasMessage(
				"You took part in what is being scrutinised, so you cannot scrutinise it; leave this to another member of the committee.");
	}

	@Test
	void isScrutinisedByOneWhoOnlySharesTheNameOfSomebodyWhoTookPart() {
		assertThat(requested().takeUp(scope(null), Set.of("Name of amina", "amina2"), CHAIR).subject()).isNotNull();
	}

	@Test
	void givesTenClearDaysForDocumentsAndSaysWhenThatWasLate() {
		ScrutinyReview review = requested();
		review.takeUp(scope("The rota"), Set.of(), CHAIR);

		assertThat(review.documentsDueOn()).contains(LocalDate.of(2027, 1, 10));
		AnswerDocumentRequest refused = new AnswerDocumentRequest(false, "It names children.");
		assertThat(review
			.answerDocumentRequest(refused, false, by("dan", "democratic-services", LocalDate.of(2027, 1, 10)))
			.late()).isFalse();
		assertThat(review
			.answerDocumentRequest(refused, false, by("dan", "democratic-services", LocalDate.of(2027, 1, 11)))
			.late()).isTrue();
		assertThat(review.words().get(review.words().size() - 1).words())
			.endsWith("This was late: the last day was 10 January 2027.");
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-15, 2026-05-14", "2026-03-01, 2026-04-30", "2026-08-31, 2026-10-30",
			// Beginning with one of the last days of December, to the end of February.
			"2026-12-28, 2027-02-27", "2026-12-29, 2027-02-28", "2026-12-31, 2027-02-28", "2027-12-31, 2028-02-29" })
	void givesTheExecutiveTwoMonthsBeginningWithTheNotice(LocalDate received, LocalDate last) {
		assertThat(StatutoryPeriods.responseBy(received)).isEqualTo(last);
	}

	@Test
	void takesALateResponseAndRecordsIt() {
		ScrutinyReview review = recommended();
		LocalDate due = review.responseDueOn().orElseThrow();

		RecommendationsAnswered answered = review.answer(List.of(accepted(1), accepted(2)),
				by("david", "leader", due.plusDays(1)));

		assertThat(answered.late()).isTrue();
		assertThat(review.isResponseLate()).isTrue();
		assertThat(review.stage()).isEqualTo(Stage.ANSWERED);
		assertThat(review.words().get(review.words().size() - 1).words())
			.endsWith("This was late: the last day was 28 February 2027.");
	}

	@Test
	void takesAResponseOnItsLastDayAsInTime() {
		ScrutinyReview review = recommended();

		assertThat(review
			.answer(List.of(accepted(1), accepted(2)), by("david", "leader", review.responseDueOn().orElseThrow()))
			.late()).isFalse();
	}

	@Test
	@Tag("C12")
	@Tag("D11")
	void wantsAnAnswerWithReasonsToEveryRecommendation() {
		assertThatThrownBy(() -> recommended().answer(List.of(accepted(1)), LEADER)).isInstanceOf(Incomplete.class)
			.hasMessage("Accept, partly accept or reject recommendation 2, with reasons.");
		assertThatThrownBy(() -> new Answered(2, RecommendationAnswer.Response.ACCEPTED, " "))
			.hasMessage("Give the executive's reasons for its answer to recommendation 2.");
	}

	@Test
	@Tag("C12")
	@Tag("A6")
	void isAnsweredByTheExecutiveOnly() {
		assertThatThrownBy(() -> recommended().answer(List.of(accepted(1), accepted(2)), CHAIR))
			.hasMessage("Only a member of the executive can answer scrutiny; ask the leader or the lead member.");
	}

	@Test
	void opensNoActionForWhatIsRejected() {
		RecommendationsAnswered answered = recommended()
			.answer(List.of(new Answered(1, RecommendationAnswer.Response.REJECTED, "No."),
					new Answered(2, RecommendationAnswer.Response.PARTLY_ACCEPTED, "In part.")), LEADER);

		assertThat(answered.takenUp()).containsExactly("Buy a car.");
	}

	@Test
	void saysWhereItStandsWhenSomethingComesTooEarly() {
		assertThatThrownBy(() -> requested().hear("Heard.", Set.of(), CHAIR)).hasMessage(
				"This scrutiny review is waiting for the committee to take it up, so this cannot be done now; open its page to see what comes next.");
	}

	private static Answered accepted(int number) {
		return new Answered(number, RecommendationAnswer.Response.ACCEPTED, "It is needed.");
	}

	private static ScopeScrutiny scope(@Nullable String documents) {
		return new ScopeScrutiny(SUBJECT, documents, List.of(), "Parents have asked.");
	}

	private static ScrutinyReview requested() {
		return new ScrutinyReview(UUID.randomUUID(), new RequestScrutiny("exampleshire", "The front door."), CHAIR);
	}

	private static ScrutinyReview recommended() {
		ScrutinyReview review = requested();
		review.takeUp(scope(null), Set.of(), CHAIR);
		review.hear("The director answered.", Set.of(), CHAIR);
		review.recommend(List.of("Name an officer.", "Buy a car."), "Nobody is on call.", Set.of(), CHAIR);
		return review;
	}

	private static By by(String user, String post, LocalDate today) {
		return new By(new Actor(user, "Name of " + user, Set.of(new Actor.Post("exampleshire", post)), false),
				Instant.parse("2026-12-31T12:00:00Z"), today);
	}

}
