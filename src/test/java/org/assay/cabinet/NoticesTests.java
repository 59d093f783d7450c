package org.assay.cabinet;

import java.time.LocalDate;

import org.assay.council.Governance;
import org.assay.council.WorkingCalendar;
import org.assay.shared.Incomplete;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class NoticesTests {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Test
	void anOrdinaryItemNeedsItsAgendaFiveClearWorkingDaysBefore() {
		assertThat(ordinary().due(THURSDAY)).singleElement().satisfies((notice) -> {
			assertThat(notice.kind()).isEqualTo(Notice.EXECUTIVE_AGENDA);
			assertThat(notice.publishBy()).isEqualTo(LocalDate.of(2026, 12, 2));
			assertThat(notice.source()).contains("regs 6 and 7", "working days");
		});
	}

	@Test
	void aPrivateKeyDecisionNeedsFourNoticesFirstThingsFirst() {
		assertThat(notices(Governance.MAYOR_CABINET, true, true, Urgency.NONE).due(THURSDAY))
			.extracting(NoticeDue::kind, NoticeDue::publishBy)
			.containsExactly(due(Notice.KEY_DECISION, "2026-11-11"), due(Notice.PRIVATE_MEETING, "2026-11-11"),
					due(Notice.EXECUTIVE_AGENDA, "2026-12-02"), due(Notice.SECOND_PRIVATE_MEETING, "2026-12-02"));
	}

	@Test
	void theGeneralExceptionShortensTheKeyDecisionAndNothingElse() {
		assertThat(notices(Governance.LEADER_CABINET, true, true, Urgency.GENERAL_EXCEPTION).due(THURSDAY))
			.extracting(NoticeDue::kind)
			.containsExactly(Notice.PRIVATE_MEETING, Notice.EXECUTIVE_AGENDA, Notice.GENERAL_EXCEPTION,
					Notice.SECOND_PRIVATE_MEETING);
	}

	@Test
	void specialUrgencyLeavesNoPeriodToWaitFor() {
		Notices special = notices(Governance.LEADER_CABINET, true, true, Urgency.SPECIAL_URGENCY);

		assertThat(special.due(THURSDAY)).extracting(NoticeDue::publishBy).containsOnly(THURSDAY);
		assertThat(special.earliestMeeting(TODAY)).isEqualTo(TODAY);
	}

	@Test
	void aCommitteeSystemCouncilHasTheActOf1972Only() {
		assertThat(notices(Governance.COMMITTEE_SYSTEM, false, true, Urgency.NONE).due(THURSDAY))
			.extracting(NoticeDue::kind)
			.containsExactly(Notice.COMMITTEE_AGENDA);
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> new Route(Governance.COMMITTEE_SYSTEM, true, false, Urgency.NONE))
			.withMessageContaining("no key decisions");
	}

	@Test
	void refusesWhatIsTooNearWithTheEarliestLawfulDate() {
		Notices key = notices(Governance.LEADER_CABINET, true, false, Urgency.NONE);

		assertThatExceptionOfType(RouteUnlawful.class).isThrownBy(() -> key.refuseUnlessLawful(THURSDAY, TODAY))
			.withMessage("A meeting on Thursday 10 December 2026 is too near: the notice of a key decision had to be "
					+ "published by Wednesday 11 November 2026; choose Monday 21 December 2026 or a later working day.");
		key.refuseUnlessLawful(LocalDate.of(2026, 12, 21), TODAY);
	}

	@Test
	void refusesAMeetingInThePastAndOneOnAClosedDay() {
		assertThatExceptionOfType(RouteUnlawful.class)
			.isThrownBy(() -> ordinary().refuseUnlessLawful(TODAY.minusDays(1), TODAY))
			.withMessage("The meeting on Thursday 19 November 2026 is in the past; "
					+ "choose Monday 30 November 2026 or a later working day.");
		assertThatExceptionOfType(RouteUnlawful.class)
			.isThrownBy(() -> ordinary().refuseUnlessLawful(LocalDate.of(2026, 12, 28), TODAY))
			.withMessage("Monday 28 December 2026 is a weekend, bank holiday or closure of the council; "
					+ "choose Tuesday 29 December 2026 or a later working day.");
	}

	@Test
	void aClosureOfTheCouncilMakesTheNoticeEarlier() {
		WorkingCalendar closed = new WorkingCalendar((day) -> day.equals(LocalDate.of(2026, 12, 4)));

		assertThat(Notices.of(Route.ordinary(Governance.LEADER_CABINET), closed).due(THURSDAY).get(0).publishBy())
			.isEqualTo(LocalDate.of(2026, 12, 1));
	}

	@Test
	void exceptionsAreOnlyForWhatTheyAreMadeFor() {
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> new Route(Governance.LEADER_CABINET, false, true, Urgency.GENERAL_EXCEPTION));
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> new Route(Governance.LEADER_CABINET, false, false, Urgency.SPECIAL_URGENCY));
	}

	@Test
	void specialUrgencyIsAgreedByTheScrutinyChairUnlessTheyCannotBeAsked() {
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(
					() -> new UrgencyAgreement(UrgencyAgreement.Office.COUNCIL_CHAIR, "Ada", TODAY, "A deadline", null))
			.withMessageContaining("scrutiny chair could not be asked");
		assertThat(new UrgencyAgreement(UrgencyAgreement.Office.SCRUTINY_CHAIR, " Ada ", TODAY, "A deadline", null)
			.agreedBy()).isEqualTo("Ada");
	}

	private static Notices ordinary() {
		return notices(Governance.LEADER_CABINET, false, false, Urgency.NONE);
	}

	private static Notices notices(Governance governance, boolean key, boolean isPrivate, Urgency urgency) {
		return Notices.of(new Route(governance, key, isPrivate, urgency), WorkingCalendar.STATUTORY);
	}

	private static Tuple due(Notice kind, String day) {
		return tuple(kind, LocalDate.parse(day));
	}

}
