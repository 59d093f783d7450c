package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.assay.council.Body;
import org.assay.council.DescribeBody;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.support.AtOnce;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DecisionModuleTests extends CommitteeTown {

	private static final Reference REPORT = new Reference("report", "5b1f0000-0000-0000-0000-000000000002");

	@Autowired
	UnreportedDecisions unreported;

	@Test
	void keepsEverythingThatIsSaidOfADecision() {
		UrgencyAgreement urgent = new UrgencyAgreement(UrgencyAgreement.Office.COUNCIL_CHAIR, "Ada Byron", MONDAY,
				"The grant ends.", "The scrutiny chair is abroad.");
		DecisionAction action = new DecisionAction("Set up a rota.", this.clerk, MONDAY.plusDays(30));
		Reference decision = this.decisions.record(new RecordDecision(this.council, REPORT, DecisionMaker.MEMBER, null,
				this.leader, MONDAY, "Weekend rota", DecisionOutcome.AMENDED, "A rota is set up.", "Children need it.",
				"No rota: rejected.", "The leader's sister is on it.", "Granted by the chief executive.", null, true,
				Openness.PUBLIC, List.of(action), urgent));
		this.decisions.publish(decision, MONDAY);

		DecisionSheet sheet = sheet(decision);
		assertThat(sheet).usingRecursiveComparison()
			.ignoringFields("wordings.recordedAt")
			.isEqualTo(new DecisionSheet(DecisionId.of(decision).value(), "2036/1", this.council, "Weekend rota",
					this.town.name(this.leader), "A member of the executive", "Approved with amendment", null, true,
					"Public", "published", MONDAY, MONDAY, null, MONDAY, urgent,
					List.of(new Wording("A rota is set up.", "Children need it.", "No rota: rejected.",
							"The leader's sister is on it.", "Granted by the chief executive.", MONDAY, this.clerk,
							this.clock.instant())),
					List.of(action), List.of()));
		assertThat(sheet.wordings()).extracting(Wording::recordedAt).containsExactly(this.clock.instant());
		DecisionRecord record = this.decisions.get(decision);
		assertThat(record.source()).contains(REPORT);
		assertThat(record.decidedBy()).contains(this.leader);
	}

	@Test
	void saysWhatIsWantedOfWhatWasDeferredAndKeepsItsMeeting() {
		Reference meeting = called();
		this.clock.moveTo(MEETING);
		RecordDecision given = new RecordDecision(this.council, REPORT, DecisionMaker.BODY, meeting, null, MEETING,
				"Assurance", DecisionOutcome.DEFERRED, "It is deferred.", "Figures are missing.", "None.", "None.",
				null, "Figures for two years.", false, Openness.EXEMPT, List.of(), null);
		Reference decision = this.decisions.record(given);
		this.decisions.publish(decision, MEETING);

		assertThat(sheet(decision).wanted()).isEqualTo("Figures for two years.");
		assertThat(this.decisions.get(decision).meeting()).contains(meeting);
		assertThat(sheet(decision).wordings()).hasSize(1);
		as("inspector", "inspector");
		assertThat(sheet(decision)).as("exempt, and not for everybody's eyes")
			.returns(null, DecisionSheet::wanted)
			.returns(List.of(), DecisionSheet::wordings);
	}

	@Test
	void letsNobodyCallInWhatAnotherBodyThanTheExecutiveDecides() {
		UUID audit = prepared(
				() -> this.bodies.found(new DescribeBody(this.council, "Audit Committee", Body.Kind.AUDIT, false)));
		Reference meeting = this.meetings.call(new CallMeeting(this.council, audit, MEETING, "Town hall", null));
		this.clock.moveTo(MEETING);
		Reference ofAudit = this.decisions.record(together(meeting, null, "None.", null));

		assertThat(this.decisions.publish(ofAudit, MEETING).lastCallInDay()).isEmpty();
	}

	@Test
	void givesEveryDecisionANumberOfItsOwnThoughManyAreRecordedAtOnce() {
		List<Object> recorded = AtOnce.all(IntStream.range(0, 6).mapToObj((one) -> (Callable<?>) () -> {
			asClerk();
			return this.decisions.get(this.decisions.record(alone())).number();
		}).toList());

		assertThat(recorded).containsExactlyInAnyOrder("2036/1", "2036/2", "2036/3", "2036/4", "2036/5", "2036/6");
	}

	@Test
	void hidesDecisionsFromOtherCouncils() {
		Reference decision = published();
		asStranger();

		assertThat(this.sheets.list(Pageable.ofSize(9))).isEmpty();
		assertThat(this.decisions.openToCallIn()).isEmpty();
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> sheet(decision));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.decisions.numbered(this.council, "2036/1"));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.decisions.record(alone()));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.decisions.publish(decision, MONDAY));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.decisions.takeEffect(decision));
	}

	@Test
	void tellsTheSecondOfTwoWhoPublishAtOnceThatItIsPublished() {
		Reference decision = this.decisions.record(alone());

		List<Object> results = AtOnce.all(List.of(() -> publishes(decision), () -> publishes(decision)));

		assertThat(results).filteredOn(decision::equals).hasSize(1);
		assertThat(results).filteredOn((result) -> !decision.equals(result))
			.singleElement()
			.satisfiesAnyOf((other) -> assertThat(other).isInstanceOf(OptimisticLockingFailureException.class),
					(other) -> assertThat(other).isInstanceOf(DecisionRefused.class));
		assertThatExceptionOfType(DecisionRefused.class).isThrownBy(() -> publishes(decision))
			.withMessageStartingWith("This decision is published, so this cannot be done now");
	}

	@Test
	void tellsOfTheInterestsThatWereDeclaredAtItsMeeting() {
		Reference meeting = called();
		this.meetings.addItem(meeting, "Assurance", REPORT, Openness.PUBLIC);
		this.clock.moveTo(MEETING);
		String name = this.town.name(this.leader);
		this.meetings.minute(meeting, List.of(new Attendance(name, Attendance.Capacity.CHAIR, false)),
				List.of(new DeclaredInterest(name, 1, DeclaredInterest.Kind.PECUNIARY, "Owns the land", true,
						"Granted by the chief executive")));

		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> this.decisions.record(together(meeting, REPORT, "None.", null)))
			.withMessage(name
					+ " declared an interest in this item at the meeting: say so under the conflicts of interest.");
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> this.decisions.record(together(meeting, REPORT, name + ": owns the land.", " ")))
			.withMessage(name + " had a dispensation: write down under the dispensations who granted it.");
		Reference decision = this.decisions
			.record(together(meeting, REPORT, name + ": owns the land.", "By the chief executive."));
		assertThat(this.decisions.publish(decision, MEETING).publishedOn()).contains(MEETING);
	}

	@Test
	void anOfficerRecordsTheirOwnDecisionAndNobodyElsesAndDemocraticServicesPublishesIt() {
		String officer = prepared(() -> this.town.officer(this.council, "duty-owner"));
		as(officer, "duty-owner");
		Reference decision = this.decisions.record(alone(DecisionMaker.OFFICER, officer, false));

		assertThatExceptionOfType(ForAnotherPost.class)
			.isThrownBy(() -> this.decisions.record(alone(DecisionMaker.OFFICER, this.clerk, false)));
		assertThat(this.unreported.waiting()).singleElement()
			.returns("2036/1", UnreportedDecisions.Waiting::number)
			.returns(this.town.name(officer), UnreportedDecisions.Waiting::decider)
			.returns(false, UnreportedDecisions.Waiting::mayPublish);
		assertThatExceptionOfType(ForAnotherPost.class)
			.isThrownBy(() -> this.unreported.publish(DecisionId.of(decision).value()));
		asChair();
		assertThat(this.unreported.waiting()).isEmpty();
		asClerk();
		this.unreported.publish(DecisionId.of(decision).value());

		assertThat(this.unreported.waiting()).isEmpty();
		assertThat(sheet(decision)).as("no key decision, so that it cannot be called in")
			.returns("in effect", DecisionSheet::stage)
			.returns(null, DecisionSheet::lastCallInDay)
			.returns(MONDAY, DecisionSheet::effectiveOn);
	}

	@Test
	void aKeyDecisionOfAnOfficerTakesEffectOnceItsWindowIsOver() {
		Reference decision = this.decisions.record(alone(DecisionMaker.OFFICER, this.clerk, true));
		this.unreported.publish(DecisionId.of(decision).value());
		this.unreported.takeEffect();
		assertThat(sheet(decision).stage()).isEqualTo("published");

		this.clock.moveTo(MONDAY.plusDays(8));
		this.somebody.isNobody();
		this.unreported.takeEffect();

		asClerk();
		assertThat(sheet(decision)).returns("in effect", DecisionSheet::stage)
			.returns(LocalDate.of(2036, 3, 11), DecisionSheet::effectiveOn);
	}

	@Test
	@Tag("R53")
	@Tag("C13")
	void saysWhoCanHaveTakenADecisionAlone() {
		refuses(alone(DecisionMaker.OFFICER, this.leader, false), this.town.name(this.leader)
				+ " is an elected member: record this as the decision of a member of the executive, or choose an officer.");
		refuses(alone(DecisionMaker.MEMBER, this.clerk, false), this.town.name(this.clerk)
				+ " is an officer: record this as the decision of an officer, or choose a member of the executive.");
		refuses(alone(DecisionMaker.MEMBER, "nobody", false),
				"Choose the member or officer who decided among the people of the council.");
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> alone(DecisionMaker.OFFICER_FOR_COUNCIL, this.clerk, true))
			.withMessage("Only the executive takes key decisions; choose “not a key decision”.");
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> alone(DecisionMaker.MEMBER, " ", true))
			.withMessage("Choose the member or officer who decided.");
	}

	@Test
	void leavesToItsTaskWhatWasDecidedOnAReport() {
		Reference meeting = called();
		this.clock.moveTo(MEETING);
		Reference decision = this.decisions.record(together(meeting, REPORT, "None.", null));

		assertThat(this.unreported.waiting()).isEmpty();
		assertThatExceptionOfType(DecisionRefused.class)
			.isThrownBy(() -> this.unreported.publish(DecisionId.of(decision).value()))
			.withMessage(
					"This decision was taken on a report: publish it in Tasklist, in the task “Publish decision”.");
	}

	private void refuses(RecordDecision command, String sentence) {
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> this.decisions.record(command))
			.withMessage(sentence);
	}

	private Reference publishes(Reference decision) {
		asClerk();
		this.decisions.publish(decision, MONDAY);
		return decision;
	}

}
