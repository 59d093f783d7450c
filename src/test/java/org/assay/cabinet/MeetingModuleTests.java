package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.assay.council.DescribePerson;
import org.assay.council.PeopleDesk;
import org.assay.council.Person;
import org.assay.council.RegisterPerson;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.support.AtOnce;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MeetingModuleTests extends CommitteeTown {

	private static final Reference REPORT = new Reference("report", "5b1f0000-0000-0000-0000-000000000001");

	@Autowired
	PeopleDesk people;

	@Test
	void keepsEverythingThatIsSaidOfAMeeting() {
		Reference meeting = this.meetings
			.call(new CallMeeting(this.council, this.cabinet, MONDAY.plusDays(1), "Town hall", "The grant ends soon."));
		this.meetings.addItem(meeting, "Assurance", REPORT, Openness.EXEMPT);
		this.meetings.addItem(meeting, "Any other business", null, Openness.PUBLIC);
		String name = this.town.name(this.leader);
		List<DeclaredInterest> declared = List.of(
				new DeclaredInterest(name, 1, DeclaredInterest.Kind.PECUNIARY, "Owns the land", true,
						"Granted by the chief executive"),
				new DeclaredInterest(name, 2, DeclaredInterest.Kind.OTHER, "Governor", false, null));
		this.clock.moveTo(MONDAY.plusDays(1));

		this.meetings.minute(meeting,
				List.of(new Attendance(name.toUpperCase(Locale.UK), Attendance.Capacity.CHAIR, false),
						new Attendance("Inspector Morse", Attendance.Capacity.GUEST, false)),
				declared);

		MeetingSheet sheet = this.meetings.sheet(MeetingId.of(meeting).value());
		assertThat(sheet).isEqualTo(new MeetingSheet(MeetingId.of(meeting).value(), this.council, "Cabinet",
				MONDAY.plusDays(1), "Town hall", "The grant ends soon.", Meeting.Stage.HELD, null,
				List.of(new AgendaItem(1, "Assurance", REPORT.toString(), Openness.EXEMPT),
						new AgendaItem(2, "Any other business", null, Openness.PUBLIC)),
				List.of(new Attendance(name, this.leader, Attendance.Capacity.CHAIR, false),
						new Attendance("Inspector Morse", null, Attendance.Capacity.GUEST, false)),
				declared));
	}

	@Test
	void callsNoMeetingOnADayThatIsRefused() {
		for (LocalDate day : List.of(MONDAY.minusDays(3), MONDAY.plusDays(2), LocalDate.of(2036, 4, 14))) {
			assertThatExceptionOfType(RouteUnlawful.class).as(day.toString())
				.isThrownBy(
						() -> this.meetings.call(new CallMeeting(this.council, this.cabinet, day, "Town hall", null)))
				.withMessageEndingWith(" or a later working day.");
		}
		assertThat(this.meetings.list(Pageable.ofSize(9))).isEmpty();
	}

	@Test
	void hidesMeetingsFromOtherCouncils() {
		Reference meeting = called();
		asStranger();

		assertThat(this.meetings.list(Pageable.ofSize(9))).isEmpty();
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.meetings.sheet(MeetingId.of(meeting).value()));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.meetings.comingUp(this.council));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.meetings.cancel(meeting, "No business."));
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.meetings.minute(meeting, List.of(), List.of()));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(
				() -> this.meetings.call(new CallMeeting(this.council, this.cabinet, MEETING, "Town hall", null)));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(
				() -> this.meetings.call(new CallMeeting("elsewhere", this.cabinet, MEETING, "Town hall", null)));
	}

	@Test
	void isCalledMinutedAndCancelledByDemocraticServicesOnly() {
		Reference meeting = called();
		asChair();

		assertThat(this.meetings.sheet(MeetingId.of(meeting).value()).stage()).isEqualTo(Meeting.Stage.CALLED);
		assertThatExceptionOfType(ForAnotherPost.class).isThrownBy(() -> this.meetings.cancel(meeting, "No business."));
		assertThatExceptionOfType(ForAnotherPost.class)
			.isThrownBy(() -> this.meetings.minute(meeting, List.of(), List.of()));
	}

	@Test
	void takesTheMinutesOfOneOfTwoWhoWriteThemAtOnce() {
		Reference meeting = called();
		this.clock.moveTo(MEETING);

		List<Object> results = AtOnce.all(List.of(() -> minuted(meeting, "Ada"), () -> minuted(meeting, "Ben")));

		assertThat(results).filteredOn(meeting::equals).hasSize(1);
		assertThat(results).filteredOn((result) -> !meeting.equals(result))
			.singleElement()
			.satisfiesAnyOf((other) -> assertThat(other).isInstanceOf(OptimisticLockingFailureException.class),
					(other) -> assertThat(other).isInstanceOf(MeetingRefused.class)
						.extracting("message")
						.isEqualTo("This meeting was held, so this cannot be changed any more."));
		assertThat(this.meetings.sheet(MeetingId.of(meeting).value()).attendance()).hasSize(1);
	}

	@Test
	void asksWhichOfTwoPeopleOfOneNameCame() {
		this.somebody.isNobody();
		String other = "q" + UUID.randomUUID().toString().substring(0, 8);
		String name = this.town.name(this.leader);
		this.people.register(new RegisterPerson(this.council, other, name, "other@town.example", Person.Kind.MEMBER,
				"Correct-Horse-42"));
		asClerk();
		Reference meeting = called();
		this.clock.moveTo(MEETING);

		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> minuted(meeting, name))
			.withMessageStartingWith("2 people of this council are called " + name + ": write “" + name + " (")
			.withMessageContaining("“" + name + " (" + other + ")”");
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> minuted(meeting, name + " (nobody)"))
			.withMessage("Nobody of this council has the user id “nobody”: correct what stands behind " + name
					+ ", or leave it out.");
		minuted(meeting, name + " (" + other + ")");

		assertThat(this.meetings.sheet(MeetingId.of(meeting).value()).attendance())
			.containsExactly(new Attendance(name, other, Attendance.Capacity.MEMBER, false));
	}

	@Test
	void knowsWhoCameThoughTheyAreCalledOtherwiseLater() {
		Reference meeting = called();
		this.clock.moveTo(MEETING);
		minuted(meeting, this.town.name(this.leader));
		this.somebody.isNobody();
		this.people.describe(new DescribePerson(this.leader, "Lady Lovelace", "lovelace@town.example"));
		asClerk();

		assertThat(this.meetings.sheet(MeetingId.of(meeting).value()).attendance()).containsExactly(
				new Attendance(this.town.name(this.leader), this.leader, Attendance.Capacity.MEMBER, false));
	}

	private Reference minuted(Reference meeting, String member) {
		asClerk();
		this.meetings.minute(meeting, List.of(new Attendance(member, Attendance.Capacity.MEMBER, false)), List.of());
		return meeting;
	}

}
