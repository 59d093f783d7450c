package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assay.council.Body;
import org.assay.council.DescribeBody;
import org.assay.council.Governance;
import org.assay.council.WorkingCalendar;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MeetingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);

	private static final Reference REPORT = new Reference("report", UUID.randomUUID().toString());

	@Test
	void isRefusedInThePastTooNearAndOnABankHoliday() {
		refuses(TODAY.minusDays(7), "The meeting on Friday 13 November 2026 is in the past; "
				+ "choose Monday 30 November 2026 or a later working day.");
		refuses(LocalDate.of(2026, 11, 24), "A meeting on Tuesday 24 November 2026 is too near: the agenda and reports "
				+ "had to be published by Monday 16 November 2026; choose Monday 30 November 2026 or a later working day.");
		refuses(LocalDate.of(2026, 12, 25), "Friday 25 December 2026 is a weekend, bank holiday or closure of the "
				+ "council; choose Tuesday 29 December 2026 or a later working day.");
	}

	@Test
	void canBeConvenedAtShorterNoticeForAReason() {
		Meeting urgent = new Meeting(
				new CallMeeting(Decisions.COUNCIL, UUID.randomUUID(), TODAY.plusDays(4), "Guildhall", "A flood."),
				Decisions.cabinet(), Notices.ofMeeting(Governance.LEADER_CABINET, true, WorkingCalendar.STATUTORY),
				TODAY);

		assertThat(urgent.shortNotice()).contains("A flood.");
	}

	@Test
	void isNotCalledForABodyThatNoLongerMeets() {
		Body old = new Body(new DescribeBody(Decisions.COUNCIL, "Old panel", Body.Kind.EXECUTIVE, true));

		assertThatExceptionOfType(MeetingRefused.class)
			.isThrownBy(() -> new Meeting(
					new CallMeeting(Decisions.COUNCIL, UUID.randomUUID(), THURSDAY, "Guildhall", null), old,
					Notices.ofMeeting(Governance.LEADER_CABINET, false, WorkingCalendar.STATUTORY), TODAY))
			.withMessage("“Old panel” no longer meets: choose another body.");
	}

	@Test
	void takesEachRecordOnce() {
		Meeting meeting = called();

		assertThatExceptionOfType(MeetingRefused.class).isThrownBy(() -> meeting.add("Again", REPORT, Openness.PUBLIC));
	}

	@Test
	void writesDownWhoDeclaredWhatInWhichItem() {
		Meeting meeting = called();
		DeclaredInterest interest = new DeclaredInterest("Ada", 1, DeclaredInterest.Kind.OTHER, "Governor of a school",
				true, null);

		meeting.minute(List.of(came("Ada")), List.of(interest), THURSDAY);

		assertThat(meeting.stage()).isEqualTo(Meeting.Stage.HELD);
		assertThat(meeting.interestsIn(REPORT)).containsExactly(interest);
		assertThat(meeting.interestsIn(new Reference("report", "other"))).isEmpty();
	}

	@Test
	void hasMinutesOnceItWasHeldAndWithAMemberOnly() {
		Meeting meeting = called();

		assertThatExceptionOfType(MeetingRefused.class)
			.isThrownBy(() -> meeting.minute(List.of(came("Ada")), List.of(), TODAY))
			.withMessageContaining("on Thursday 10 December 2026; write down who attended on that day");
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> meeting.minute(List.of(new Attendance("Ada", Attendance.Capacity.CHAIR, true)), List.of(),
					THURSDAY))
			.withMessage("Name at least one member who attended.");
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> meeting.minute(List.of(came("Ada")),
				List.of(new DeclaredInterest("Ben", 1, DeclaredInterest.Kind.OTHER, "Friend", true, null)), THURSDAY))
			.withMessageStartingWith("Ben declared an interest and is not among those who attended");
	}

	@Test
	void nobodyWithAPecuniaryInterestTakesPartWithoutADispensation() {
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(
					() -> new DeclaredInterest("Ada", 1, DeclaredInterest.Kind.PECUNIARY, "Owns the land", true, ""))
			.withMessageContaining("could not take part");
		assertThat(new DeclaredInterest("Ada", 1, DeclaredInterest.Kind.PECUNIARY, "Owns the land", true,
				"Granted by the head of paid service")
			.dispensation()).isNotNull();
	}

	@Test
	void isCancelledWithAReasonAndThenStaysAsItIs() {
		Meeting meeting = called();

		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> meeting.cancel(" "));
		meeting.cancel("No business.");

		assertThatExceptionOfType(MeetingRefused.class)
			.isThrownBy(() -> meeting.add("Late item", null, Openness.PUBLIC))
			.withMessage("This meeting is cancelled, so this cannot be changed any more.");
	}

	private static Meeting called() {
		Meeting meeting = Decisions.meeting(THURSDAY, TODAY);
		meeting.add("Assurance of the director's role", REPORT, Openness.PUBLIC);
		return meeting;
	}

	private static Attendance came(String name) {
		return new Attendance(name, Attendance.Capacity.MEMBER, false);
	}

	private static void refuses(LocalDate day, String sentence) {
		assertThatExceptionOfType(RouteUnlawful.class).isThrownBy(() -> Decisions.meeting(day, TODAY))
			.withMessage(sentence);
	}

}
