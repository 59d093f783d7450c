package org.assay.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assay.consultation.ThemeDecision.CHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConsultationTests {

	private static final int WEEKS = 12;

	private static final Reference TASK = new Reference("task", "open-consultation");

	private static final LocalDate OPENS = LocalDate.of(2036, 9, 30);

	private static final LocalDate CLOSES = LocalDate.of(2037, 1, 6);

	private static final LocalDate OUTCOME_BY = LocalDate.of(2037, 4, 30);

	@Test
	void isForThePolicyOfficer() {
		assertThatThrownBy(() -> planned(by("dana", "dcs", OPENS))).isInstanceOf(ConsultationRefused.class)
			.hasMessage("This is for the policy officer of the council; ask them to do it.");
	}

	@Test
	@Tag("D18")
	void saysWhatCanStillChange() {
		assertThatThrownBy(() -> opening(OPENS, CLOSES, null, " ", false)).isInstanceOf(Incomplete.class)
			.hasMessage("Say what can still change because of what people say.");
	}

	@Test
	@Tag("D18")
	void givesTwelveWeeksOrReasonsForLess() {
		LocalDate early = OPENS.plusDays(83);

		assertThatThrownBy(() -> planned(officer(OPENS)).open(opening(OPENS, early, " ", "All.", false), TASK, WEEKS,
				officer(OPENS)))
			.hasMessage("It would be open for 83 days, and your council gives people at least 12 weeks: choose a later "
					+ "closing day, or say why the shorter time is enough.");
		assertThat(planned(officer(OPENS))
			.open(opening(OPENS, early, "The school year begins then.", "All.", false), TASK, WEEKS, officer(OPENS))
			.opened()
			.days()).isEqualTo(83);
		assertThat(opened(false).given().days()).isEqualTo(98);
	}

	@Test
	@Tag("T5")
	void isExtendedButNeverShortened() {
		Consultation consultation = opened(false);

		assertThatThrownBy(() -> consultation.extend(CLOSES.minusDays(1), "We are ready.", officer(OPENS)))
			.hasMessage("People were promised to be heard until 6 January 2037, so the consultation cannot be "
					+ "shortened: choose a later day.");
		assertThatThrownBy(() -> consultation.extend(OUTCOME_BY, "Holidays.", officer(OPENS)))
			.hasMessageStartingWith("The outcome is promised by 30 April 2037: choose an earlier day");
		assertThatThrownBy(() -> consultation.extend(CLOSES.plusDays(7), "Holidays.", officer(CLOSES.plusDays(1))))
			.hasMessageStartingWith("The consultation closed on 6 January 2037");
		consultation.extend(CLOSES.plusDays(7), "Holidays.", officer(CLOSES));
		assertThat(consultation.isOpenOn(CLOSES.plusDays(7))).isTrue();
		assertThat(consultation.isOpenOn(CLOSES.plusDays(8))).isFalse();
	}

	@Test
	@Tag("A19")
	void takesResponsesFromTheFirstToTheLastDay() {
		Consultation consultation = opened(false);

		assertThatThrownBy(() -> Response.sent(consultation, response(), anybody(OPENS.minusDays(1))))
			.hasMessage("This consultation opens on 30 September 2036: come back then.");
		assertThat(Response.sent(consultation, response(), anybody(OPENS)).channel()).isEqualTo(Channel.PAGE);
		assertThat(Response.sent(consultation, response(), anybody(CLOSES)).lateReasons()).isEmpty();
		assertThatThrownBy(() -> Response.sent(consultation, response(), anybody(CLOSES.plusDays(1)))).hasMessage(
				"This consultation closed on 6 January 2037. What you wrote is still in the form: send it to the "
						+ "contact on this page and say why it is late, since the council can still accept it.");
	}

	@Test
	@Tag("A19")
	void acceptsALateResponseWithReasonsOnly() {
		Consultation consultation = opened(false);
		LocalDate late = CLOSES.plusDays(2);

		assertThatThrownBy(() -> entered(consultation, late, null)).hasMessage(
				"It came on 8 January 2037, and the consultation closed on 6 January 2037: to accept it all the same, "
						+ "say why.");
		assertThat(entered(consultation, late, "The post was late.").lateReasons()).contains("The post was late.");
		assertThat(entered(consultation, CLOSES, "Not late.").lateReasons()).isEmpty();
		assertThatThrownBy(() -> entered(consultation, OPENS.minusDays(1), null))
			.hasMessageStartingWith("Give the day on which it came: not before 30 September 2036");
	}

	@Test
	void nobodyEntersAResponseAsIfItHadBeenSentOnThePage() {
		assertThatThrownBy(() -> Response.entered(opened(false), response(), Channel.PAGE, OPENS, null, officer(OPENS)))
			.isInstanceOf(Incomplete.class)
			.hasMessageStartingWith("Choose how it came");
	}

	@Test
	@Tag("C16")
	void decidesNothingBeforeTheCloseAndTheAnalysis() {
		Consultation consultation = opened(false);

		assertThatThrownBy(() -> consultation.decide(List.of(), "Done.", director(CLOSES)))
			.hasMessage("Nothing is decided before the consultation is closed and every response is considered.");
		consultation.close(3, officer(CLOSES));
		assertThatThrownBy(() -> consultation.analyse("All agree.", 3, 0, officer(CLOSES)))
			.hasMessage("People can answer until 6 January 2037: nothing is concluded before that.");
		By after = officer(CLOSES.plusDays(1));
		assertThatThrownBy(() -> consultation.analyse("All agree.", 3, 2, after)).hasMessage(
				"2 responses have not been considered yet: read each and say which themes it speaks of, on the page of "
						+ "the responses.");
		assertThatThrownBy(() -> consultation.decide(List.of(), "Done.", director(after.today())))
			.hasMessageStartingWith("Nothing is decided before");
		consultation.analyse("All agree.", 3, 0, after);
		assertThat(consultation.decide(List.of(), "Done.", director(after.today())).decisions()).isEmpty();
	}

	@Test
	@Tag("A19")
	void considersAResponseUnderThemesOrSaysWhyItFitsNone() {
		Consultation consultation = opened(false);
		Response response = Response.sent(consultation, response(), anybody(OPENS));
		By officer = officer(OPENS);

		assertThatThrownBy(() -> response.consider(consultation, Set.of(), " ", officer))
			.hasMessage("Tick the themes the response speaks of, or say why it fits none.");
		assertThatThrownBy(() -> response.consider(consultation, Set.of(1), null, officer))
			.hasMessageStartingWith("There is no such theme");
		consultation.nameTheme(0, Theme.named("Span of the post", "It is too wide."), officer);
		response.consider(consultation, Set.of(1), null, officer);
		assertThat(response.themes()).containsExactly(1);
		assertThat(response.considered()).isTrue();
	}

	@Test
	@Tag("C16")
	void decidesEveryThemeOnceWithReasons() {
		Consultation consultation = analysed(true);
		By director = director(CLOSES.plusDays(30));

		assertThatThrownBy(() -> consultation.decide(List.of(), "We go on.", director))
			.hasMessage("Decide what is done about every theme, once.");
		assertThatThrownBy(() -> new DecideTheme(1, CHANGED, " "))
			.hasMessage("Give the reasons for what is done about theme 1: people are told them.");
		assertThatThrownBy(() -> consultation.decide(List.of(new DecideTheme(1, CHANGED, "They are right.")),
				"We go on.", officer(director.today())))
			.hasMessageStartingWith("This is for the director, the lead member or the chief executive");
		consultation.decide(List.of(new DecideTheme(1, CHANGED, "They are right.")), "We go on.", director);
		assertThat(consultation.themes()).extracting(Theme::decision).containsExactly(CHANGED);
	}

	@Test
	@Tag("R44")
	@Tag("A17")
	void tellsChildrenWhoWereAskedWhatCameOfIt() {
		Consultation consultation = decided(true);

		assertThatThrownBy(() -> consultation.publish(" ", null, 6, officer(OUTCOME_BY)))
			.hasMessageStartingWith("Say how the children and young people who were asked are told what came of it");
		assertThat(consultation.publish("A film in schools.", null, 6, officer(OUTCOME_BY)).detailsUntil())
			.isEqualTo(OUTCOME_BY.plusMonths(6));
	}

	@Test
	@Tag("T5")
	@Tag("R63")
	void isOverdueAfterThePromisedDayUntilPeopleAreToldALaterOne() {
		Consultation consultation = decided(false);
		LocalDate later = OUTCOME_BY.plusDays(1);

		assertThat(consultation.isOverdueOn(OUTCOME_BY)).isFalse();
		assertThat(consultation.isOverdueOn(later)).isTrue();
		assertThatThrownBy(() -> consultation.delay(OUTCOME_BY, "Ill.", officer(later)))
			.hasMessageStartingWith("The outcome was promised by 30 April 2037: give a later day");
		consultation.delay(later.plusDays(20), "The analyst was ill.", officer(later));
		assertThat(consultation.isOverdueOn(later)).isFalse();
		consultation.publish(null, null, 6, officer(later.plusDays(30)));
		assertThat(consultation.isOverdueOn(later.plusDays(31))).isFalse();
		assertThatThrownBy(() -> consultation.withdraw("No.", 6, director(later))).hasMessage(
				"This consultation is over, and its outcome is published, so there is nothing left to withdraw.");
	}

	@Test
	void keepsDetailsOfAllUntilItIsOver() {
		assertThatThrownBy(() -> opened(false).forgetAll(3, "Asked.", officer(OPENS)))
			.hasMessageContaining("those of all go when it is over");
	}

	@Test
	void takesNoResponseThatSaysNothingOrIsTooLong() {
		assertThatThrownBy(() -> response(" ", null)).hasMessage("Write your response.");
		assertThatThrownBy(() -> response("x".repeat(GiveResponse.LONGEST + 1), null))
			.hasMessageStartingWith("Your response has 30001 characters, and there is room for 30000");
		assertThatThrownBy(() -> response("Yes.", "nobody at home"))
			.hasMessage("Write your e-mail address like name@example.org, or leave it empty.");
	}

	@Test
	void takesWordsOutThatCouldIdentifySomebody() {
		Consultation consultation = opened(false);
		Response response = Response.sent(consultation, response(), anybody(OPENS));

		assertThat(response.takeOut(consultation, "A child I know", "The child's name", officer(OPENS)).toString())
			.doesNotContain("Both posts");
		assertThat(response.text()).isEqualTo("A child I know");
		assertThat(response.shortened()).isTrue();
	}

	private static Consultation planned(By by) {
		return new Consultation(UUID.randomUUID(),
				new PlanConsultation("exampleshire", "One director for two services", "Shall one person lead both?"),
				by);
	}

	private static Consultation opened(boolean asksChildren) {
		Consultation consultation = planned(officer(OPENS));
		consultation.open(opening(OPENS, CLOSES, null, "Whether the posts are joined, and how.", asksChildren), TASK,
				WEEKS, officer(OPENS));
		return consultation;
	}

	private static Consultation analysed(boolean asksChildren) {
		Consultation consultation = opened(asksChildren);
		consultation.nameTheme(0, Theme.named("Span of the post", "It is too wide."), officer(OPENS));
		consultation.close(1, officer(CLOSES.plusDays(1)));
		consultation.analyse("Most fear the span.", 1, 0, officer(CLOSES.plusDays(20)));
		return consultation;
	}

	private static Consultation decided(boolean asksChildren) {
		Consultation consultation = analysed(asksChildren);
		consultation.decide(List.of(new DecideTheme(1, CHANGED, "They are right.")), "We go on.",
				director(CLOSES.plusDays(30)));
		return consultation;
	}

	private static OpenConsultation opening(LocalDate opens, LocalDate closes, @Nullable String timeReasons,
			String changeable, boolean asksChildren) {
		return new OpenConsultation("Both posts in one hand.", null, changeable, "Schools and families", asksChildren,
				"Public page, e-mail, post", "Policy team", "Consultation team", opens, closes, timeReasons,
				LocalDate.of(2037, 3, 1), OUTCOME_BY);
	}

	private static GiveResponse response() {
		return response("Both posts in one hand are too much.", null);
	}

	private static GiveResponse response(String text, @Nullable String email) {
		return new GiveResponse(RespondentKind.INDIVIDUAL, null, text, true, null, email, null);
	}

	private static Response entered(Consultation consultation, LocalDate on, @Nullable String lateReasons) {
		return Response.entered(consultation, response(), Channel.PAPER, on, lateReasons, officer(CLOSES.plusDays(9)));
	}

	private static By officer(LocalDate today) {
		return by("nadia", "policy-officer", today);
	}

	private static By director(LocalDate today) {
		return by("tom", "dcs", today);
	}

	private static By anybody(LocalDate today) {
		return new By(Actor.PUBLIC, Instant.EPOCH, today);
	}

	private static By by(String user, String post, LocalDate today) {
		return new By(new Actor(user, "Name of " + user, Set.of(new Actor.Post("exampleshire", post)), false),
				Instant.EPOCH, today);
	}

}
