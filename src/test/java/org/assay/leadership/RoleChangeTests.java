package org.assay.leadership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.assay.council.Finding;
import org.assay.council.Standing;
import org.assay.review.Stage;
import org.assay.review.Trigger;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assay.leadership.RoleChangeKind.ADULT_SERVICES;
import static org.assay.leadership.RoleChangeKind.EXTRA_FUNCTIONS;
import static org.assay.leadership.RoleChangeKind.INTERIM;
import static org.assay.leadership.RoleChangeKind.JOINT_DIRECTOR;
import static org.assay.leadership.RoleChangeKind.NEW_HOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RoleChangeTests {

	private static final LocalDate TODAY = LocalDate.of(2036, 3, 3);

	private static final LocalDate PROMISED = LocalDate.of(2036, 3, 31);

	private static final By CHIEF = by("tom", "chief-executive", TODAY);

	private static final By COUNCIL = by("flora", "full-council", PROMISED);

	@Test
	void isProposedByTheChiefExecutiveTheLeaderOrTheMonitoringOfficerOnly() {
		ProposeRoleChange proposal = new ProposeRoleChange("exampleshire", NEW_HOLDER, "lmcs", "A new lead member.");

		assertThat(new RoleChange(UUID.randomUUID(), proposal, by("lena", "leader", TODAY)).stage())
			.isEqualTo(RoleChangeStage.PROPOSED);
		assertThatThrownBy(() -> new RoleChange(UUID.randomUUID(), proposal, by("dana", "dcs", TODAY)))
			.isInstanceOf(RoleChangeRefused.class)
			.hasMessage("This is for the chief executive, the leader or the monitoring officer; ask them to do it.");
	}

	@Test
	@Tag("R9")
	void r9KeepsTheLeadMembersPostOutOfChangesThatAreTheDirectors() {
		assertThatThrownBy(() -> new ProposeRoleChange("exampleshire", JOINT_DIRECTOR, "lmcs", "One for both."))
			.hasMessage("“One director for two councils” is a change of the director's post: choose that post.");
		assertThatThrownBy(() -> new ProposeRoleChange("exampleshire", NEW_HOLDER, "leader", "A new leader."))
			.hasMessage("Choose the post that changes: the director or the lead member.");
	}

	@Test
	@Tag("R1")
	void r1TellsAGapAheadAndAsksForNoReasons() {
		RoleChange change = proposed(INTERIM);

		change.setOut(setOut(INTERIM, null), List.of(new Finding("R1", "Nobody is appointed after May.")), CHIEF);

		assertThat(change.shortfalls()).containsExactly(new Shortfall(RoleRule.R1, "Nobody is appointed after May."));
	}

	@ParameterizedTest
	@EnumSource(names = { "R2", "R3", "R6", "R7", "R8" })
	@Tag("R2")
	@Tag("R3")
	@Tag("R6")
	@Tag("R7")
	@Tag("R8")
	void r2R3R6R7AndR8AreDepartedFromWithReasonsOnly(RoleRule rule) {
		Finding finding = new Finding(rule.name(), "It falls short.");

		assertThatThrownBy(() -> proposed(NEW_HOLDER).setOut(setOut(NEW_HOLDER, " "), List.of(finding), CHIEF))
			.isInstanceOf(RoleChangeRefused.class)
			.hasMessage("Change this, or give your reasons for departing from the guidance: " + rule + " ("
					+ rule.source() + "): It falls short.");
		assertThat(proposed(NEW_HOLDER).setOut(setOut(NEW_HOLDER, "For a year only."), List.of(finding), CHIEF)
			.shortfalls()).extracting(Shortfall::rule).containsExactly(rule);
	}

	@Test
	void saysAtOnceEverythingThatFallsShort() {
		assertThatThrownBy(() -> proposed(NEW_HOLDER).setOut(setOut(NEW_HOLDER, null),
				List.of(new Finding("R2", "No line."), new Finding("R6", "Not first.")), CHIEF))
			.hasMessageContaining("No line.")
			.hasMessageContaining("Not first.");
	}

	@Test
	@Tag("R10")
	@Tag("R16")
	void r10AndR16WantEducationAndSocialCareTogetherAndKnownInTheSeniorTeam() {
		SetOutRoleChange split = setOut(ADULT_SERVICES, null, true, false);

		assertThatThrownBy(() -> proposed(ADULT_SERVICES).setOut(split, List.of(), CHIEF))
			.hasMessageContaining("R10 (Statutory guidance 2009, 3.13): Education and children's social care are split")
			.hasMessageContaining("R16 (Statutory guidance 2009, 3.16): The senior team does not know both");
		assertThat(setOut(NEW_HOLDER, null, true, true).shortfalls(NEW_HOLDER)).isEmpty();
	}

	@Test
	@Tag("R16")
	void r16WantsToKnowWhoAnswersForWhat() {
		assertThatThrownBy(() -> new SetOutRoleChange("sam", TODAY, null, Standing.OF_A_DIRECTOR, null, null,
				"It is better.", " ", null, null, false, true, PROMISED, null))
			.isInstanceOf(Incomplete.class)
			.hasMessage("Say who answers for what after the change (statutory guidance 2009, 3.16).");
	}

	@Test
	@Tag("R11")
	@Tag("R12")
	@Tag("R13")
	@Tag("C4")
	void r11R12AndR13HoldTheDecisionUntilTheEventIsTested() {
		RoleChange change = ready(ADULT_SERVICES, null);

		assertThatThrownBy(() -> change.decide(true, "It is better.", Optional.of(Stage.ATTESTED), COUNCIL)).hasMessage(
				"A change like this is approved only after the review of the event is concluded, and the review is "
						+ "waiting for the assessor's judgement: wait for its conclusion, or turn the change down.");
		assertThatThrownBy(() -> change.decide(true, "It is better.", Optional.of(Stage.WITHDRAWN), COUNCIL))
			.hasMessage("The review of this event was withdrawn, so nothing has been tested: turn the change down, and "
					+ "propose it anew.");
		assertThatThrownBy(() -> change.decide(true, "It is better.", Optional.empty(), COUNCIL))
			.hasMessageContaining("nothing has been tested");
		assertThat(change.decide(true, "It is better.", Optional.of(Stage.CONCLUDED), COUNCIL).approved()).isTrue();
	}

	@Test
	@Tag("R11")
	@Tag("R12")
	@Tag("R13")
	@Tag("R14")
	void r11ToR14AreTestedByTheEventTheyAreAbout() {
		assertThat(ADULT_SERVICES.test()).isEqualTo(Trigger.DCS_DASS_COMBINED);
		assertThat(EXTRA_FUNCTIONS.test()).isEqualTo(Trigger.FUNCTION_ADDED);
		assertThat(JOINT_DIRECTOR.test()).isEqualTo(Trigger.JOINT_DCS);
		assertThat(NEW_HOLDER.test()).isNull();
		assertThat(INTERIM.test()).isNull();
	}

	@Test
	@Tag("R12")
	@Tag("R15")
	void r12AndR15WantProtectionAndPressureThoughtOf() {
		assertThatThrownBy(() -> wider(null, "Less time for each.").unlessCompleteFor(ADULT_SERVICES))
			.hasMessageStartingWith("Say how the focus on children is protected");
		assertThatThrownBy(() -> wider("A deputy for each.", " ").unlessCompleteFor(ADULT_SERVICES))
			.hasMessageStartingWith("Say what the wider post means for pressure and performance");
		assertThatThrownBy(() -> wider("A deputy.", "Less time.").unlessCompleteFor(EXTRA_FUNCTIONS))
			.hasMessage("Name the functions that are added to the post.");
	}

	@Test
	@Tag("R14")
	@Tag("C5")
	void r14WantsTheOtherCouncilToAgree() {
		assertThatThrownBy(() -> wider("A deputy.", "Less time.").unlessCompleteFor(JOINT_DIRECTOR))
			.hasMessage("Name the council that is to share the director.");
		assertThatThrownBy(() -> ready(JOINT_DIRECTOR, null))
			.hasMessage("Say whether Neighbourshire agrees to share its director.");
		RoleChange refused = ready(JOINT_DIRECTOR, false);
		assertThatThrownBy(() -> refused.decide(true, "It is better.", Optional.of(Stage.READY), COUNCIL)).hasMessage(
				"Neighbourshire does not agree to share its director, so the joint post cannot be approved: turn the "
						+ "change down.");
		assertThat(refused.decide(false, "They refused.", Optional.of(Stage.READY), COUNCIL).approved()).isFalse();
		assertThat(ready(JOINT_DIRECTOR, true).decide(true, "Good.", Optional.of(Stage.READY), COUNCIL).approved())
			.isTrue();
	}

	@Test
	@Tag("R44")
	void keepsWhatWasPromisedToThoseConsulted() {
		RoleChange change = proposed(NEW_HOLDER);
		change.setOut(setOut(NEW_HOLDER, null), List.of(), CHIEF);
		By officer = by("hana", "human-resources", PROMISED);

		assertThatThrownBy(() -> change.consulted(report(PROMISED.minusDays(1), null), officer)).hasMessage(
				"People were promised to be heard until 31 March 2036, so the consultation cannot close on 30 March "
						+ "2036: keep it open until the promised day.");
		assertThatThrownBy(() -> change.consulted(report(PROMISED.plusDays(1), null), officer))
			.hasMessage("The consultation is open until 1 April 2036: report on it once it has closed.");
		assertThatThrownBy(() -> change.decide(true, "Good.", Optional.empty(), COUNCIL)).hasMessage(
				"This change is being consulted on, so this cannot be done now; open its page to see what comes next.");
	}

	@Test
	void beginsAfterTheConsultation() {
		SetOutRoleChange early = new SetOutRoleChange("sam", PROMISED, null, Standing.OF_A_DIRECTOR, null, null,
				"Better.", "Clear.", null, null, false, true, PROMISED, null);

		assertThatThrownBy(() -> proposed(NEW_HOLDER).setOut(early, List.of(), CHIEF)).hasMessage(
				"The change would begin before everybody could be heard: choose a first day after 31 March 2036.");
	}

	@Test
	@Tag("C1")
	@Tag("C2")
	@Tag("A4")
	@Tag("A7")
	void isDecidedByWhoeverGivesThePostAndNeverByWhoeverGetsIt() {
		assertThatThrownBy(
				() -> ready(NEW_HOLDER, null).decide(true, "Good.", Optional.empty(), by("lena", "leader", PROMISED)))
			.hasMessage("The chief executive or full council decides on the director's post; ask them to do it.");
		assertThatThrownBy(() -> ready(NEW_HOLDER, null).decide(true, "Good.", Optional.empty(),
				by("sam", "chief-executive", PROMISED)))
			.hasMessage("You are to hold the post, so you cannot decide on it; leave this to somebody else.");
	}

	@Test
	void isDesignatedFromNoEarlierDayThanTheDecision() {
		RoleChange change = ready(NEW_HOLDER, null);
		change.decide(true, "Good.", Optional.empty(), by("flora", "full-council", LocalDate.of(2036, 5, 2)));
		By officer = by("mo", "monitoring-officer", LocalDate.of(2036, 5, 3));

		assertThatThrownBy(() -> change.designate(LocalDate.of(2036, 5, 1), officer))
			.hasMessage("The change was approved for 2 May 2036 at the earliest: choose that day or a later one.");
		assertThat(change.designate(LocalDate.of(2036, 5, 4), officer).holder()).isEqualTo("sam");
		assertThat(change.since()).isEqualTo("2036-05-04");
		assertThatThrownBy(() -> change.withdraw("No.", CHIEF))
			.hasMessage("This change is designated and waiting to be published, so there is nothing left to withdraw.");
	}

	private static RoleChange proposed(RoleChangeKind kind) {
		return new RoleChange(UUID.randomUUID(), new ProposeRoleChange("exampleshire", kind, "dcs", "It is time."),
				CHIEF);
	}

	private static RoleChange ready(RoleChangeKind kind, @Nullable Boolean otherAgrees) {
		RoleChange change = proposed(kind);
		change.setOut(setOut(kind, null), List.of(), CHIEF);
		if (kind.test() != null) {
			change.testedBy(new Reference("review", "1"), CHIEF);
		}
		change.consulted(report(PROMISED, otherAgrees), by("hana", "human-resources", PROMISED));
		return change;
	}

	private static ReportRoleConsultation report(LocalDate closedOn, @Nullable Boolean otherAgrees) {
		return new ReportRoleConsultation(closedOn, "Staff and partners", "They agree.", otherAgrees);
	}

	private static SetOutRoleChange setOut(RoleChangeKind kind, @Nullable String departure) {
		return setOut(kind, departure, false, true);
	}

	private static SetOutRoleChange setOut(RoleChangeKind kind, @Nullable String departure, boolean split,
			boolean skills) {
		boolean joint = kind == JOINT_DIRECTOR;
		return new SetOutRoleChange("sam", PROMISED.plusDays(1), (kind == INTERIM) ? PROMISED.plusMonths(3) : null,
				Standing.OF_A_DIRECTOR, (kind == EXTRA_FUNCTIONS) ? "Libraries" : null, joint ? "Neighbourshire" : null,
				"It is better.", "The director answers.", "A deputy for each.", "Less time for each.", split, skills,
				PROMISED, departure);
	}

	private static SetOutRoleChange wider(@Nullable String protection, @Nullable String pressure) {
		return new SetOutRoleChange("sam", PROMISED.plusDays(1), null, Standing.OF_A_DIRECTOR, null, null,
				"It is better.", "The director answers.", protection, pressure, false, true, PROMISED, null);
	}

	private static By by(String user, String post, LocalDate today) {
		return new By(new Actor(user, "Name of " + user, Set.of(new Actor.Post("exampleshire", post)), false),
				Instant.parse("2036-03-03T12:00:00Z"), today);
	}

}
