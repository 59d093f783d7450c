package org.assay.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.assay.council.WorkingCalendar;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ActionTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final By LEAD = by("lena", "assurance-lead");

	private static final By DIRECTOR = by("dana", "dcs");

	private static final By CHIEF = by("carol", "chief-executive");

	private static final By OWNER = by("sam", "duty-owner");

	@Test
	void isAgreedByTheAssuranceLeadOrTheDirectorOnly() {
		assertThatThrownBy(() -> opened().agree(agreement("sam"), OWNER)).isInstanceOf(ActionRefused.class)
			.hasMessage(
					"This is for the assurance lead or the director of children's services of the council, in person or by deputy; ask them to do it.");

		assertThat(opened().agree(agreement("sam"), DIRECTOR).agreed().owner()).isEqualTo("sam");
	}

	@Test
	void isReportedOnByItsOwnerOrTheDirectorOnly() {
		Action action = agreed("sam");

		assertThatThrownBy(() -> action.report(going(), false, LEAD))
			.hasMessage("Only the owner of this action can report on it, or the director where the owner has left.");
		action.report(going(), false, OWNER);
		action.report(going(), false, DIRECTOR);
		assertThat(action.entries()).extracting(Entry::enteredBy).containsExactly("lena", "sam", "dana");
	}

	@Test
	void isDecidedOnByTheChiefExecutiveWhereTheDirectorOwnsIt() {
		Action action = agreed("dana");
		action.report(new ReportProgress(Progress.EXTENSION, "More time.", TODAY.plusDays(60)), false, DIRECTOR);
		DecideExtension granted = new DecideExtension(TODAY.plusDays(60), "Agreed.");

		assertThatThrownBy(() -> action.decideExtension(granted, DIRECTOR))
			.hasMessage("You own this action, so you cannot decide on it yourself; ask the chief executive.");
		action.decideExtension(granted, CHIEF);
		assertThat(action.dueOn()).contains(TODAY.plusDays(60));
	}

	@Test
	@Tag("R54")
	void isCheckedBySomebodyElseThanItsOwner() {
		Action action = agreed("lena");
		action.report(new ReportProgress(Progress.DONE, "Done.", null), true, LEAD);

		assertThatThrownBy(() -> action.checkEffectiveness(new CheckEffectiveness(null, "Fine."), LEAD))
			.hasMessage("You own this action, so somebody else has to check whether it worked; ask a colleague.");
		action.checkEffectiveness(new CheckEffectiveness(null, "It works."), DIRECTOR);
		assertThat(action.stage()).isEqualTo(Stage.CLOSED);
	}

	@Test
	void isOverdueFromTheDayAfterItsDateUntilItIsReportedDone() {
		Action action = agreed("sam");
		LocalDate due = action.dueOn().orElseThrow();

		assertThat(action.isOverdue(due)).isFalse();
		assertThat(action.isOverdue(due.plusDays(1))).isTrue();
		action.report(new ReportProgress(Progress.DONE, "Done.", null), true, OWNER);
		assertThat(action.isOverdue(due.plusDays(1))).isFalse();
	}

	@Test
	void takesNoDateInThePast() {
		AgreeAction late = new AgreeAction("sam", TODAY.minusDays(1), "Measured.", UUID.randomUUID());

		assertThatThrownBy(() -> opened().agree(late, LEAD))
			.hasMessage("Choose a date that is not in the past: 23 November 2026 or later.");
	}

	@Test
	void asksForReasonsAndDates() {
		assertThatThrownBy(() -> new ReportProgress(Progress.EXTENSION, " ", TODAY)).isInstanceOf(Incomplete.class)
			.hasMessage("Give your reasons for needing more time.");
		assertThatThrownBy(() -> new ReportProgress(Progress.EXTENSION, "Why.", null))
			.hasMessage("Choose the later date you ask for.");
		assertThatThrownBy(() -> new DecideExtension(null, ""))
			.hasMessage("Give your reasons for granting or refusing more time.");
		assertThatThrownBy(() -> agreed("sam").withdraw(" ", DIRECTOR))
			.hasMessage("Give your reasons for withdrawing the action.");
		assertThatThrownBy(() -> new AgreeAction("sam", TODAY, "", UUID.randomUUID()))
			.hasMessage("Say what will show that the action has worked.");
	}

	@Test
	void saysWhereItStandsWhenSomethingComesTooEarlyOrTooLate() {
		assertThatThrownBy(() -> opened().report(going(), false, OWNER)).hasMessage(
				"This action is waiting for an owner, a date and a measure of success, so this cannot be done now; open the action's page to see what comes next.");
	}

	@Test
	void goesUpOnTheFirstWorkingDayAfterItsDateAndAgainAfterTheCouncilsDays() {
		// Christmas Eve 2026 is a Thursday; Boxing Day's holiday is Monday the 28th.
		Escalation escalation = Escalation.of(LocalDate.of(2026, 12, 24), TODAY, 10, WorkingCalendar.STATUTORY);

		assertThat(escalation).isEqualTo(new Escalation(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 13)));
		assertThat(Escalation.of(TODAY.minusDays(40), TODAY, 1, WorkingCalendar.STATUTORY))
			.isEqualTo(new Escalation(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25)));
	}

	private static ReportProgress going() {
		return new ReportProgress(Progress.GOING_ON, "Two people were asked.", null);
	}

	private static Action opened() {
		return new Action(UUID.randomUUID(),
				new OpenAction("exampleshire", new Reference("review", "1"), "Name a deputy."), TODAY);
	}

	private static Action agreed(String owner) {
		Action action = opened();
		action.agree(agreement(owner), LEAD);
		return action;
	}

	private static AgreeAction agreement(String owner) {
		return new AgreeAction(owner, TODAY.plusDays(30), "A deputy acts within a day.", UUID.randomUUID());
	}

	private static By by(String user, String post) {
		return new By(new Actor(user, user, Set.of(new Actor.Post("exampleshire", post)), false),
				Instant.parse("2026-11-23T12:00:00Z"), TODAY);
	}

}
