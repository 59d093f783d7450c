package org.assay.cabinet;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.assay.council.Body;
import org.assay.council.DescribeBody;
import org.assay.council.PolicyDesk;
import org.assay.council.PublicCouncils;
import org.assay.council.Setting;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What people read of meetings and decisions who have not signed in. */
class PublicRecordsModuleTests extends CommitteeTown {

	@Autowired
	PublicDecisions forPublic;

	@Autowired
	PublicMeetings publicMeetings;

	@Autowired
	PublicCouncils councils;

	@Autowired
	PolicyDesk policies;

	@Autowired
	CallInDesk callIns;

	@Test
	void aDecisionIsReadOnceItIsPublished() {
		Reference decision = this.decisions.record(alone());
		assertThat(read(() -> this.forPublic.of(this.council, Pageable.ofSize(9)))).isEmpty();
		closed(decision);

		asClerk();
		this.decisions.publish(decision, this.clock.today());

		assertThat(read(() -> this.forPublic.one(this.council, id(decision))))
			.returns("Weekend rota", PublishedDecision::title)
			.returns("published", PublishedDecision::stage)
			.extracting((one) -> one.wordings().get(0).reasons())
			.isEqualTo("Children need it.");
	}

	@Test
	void ofAnExemptDecisionNotEvenTheTitleIsRead() {
		Reference secret = this.decisions.record(secretly());
		this.decisions.publish(secret, this.clock.today());

		assertThat(read(() -> this.forPublic.of(this.council, Pageable.ofSize(9)))).isEmpty();
		closed(secret);
	}

	@Test
	void aCallInIsToldWithoutWhatMembersSaid() {
		Reference decision = published();
		asChair();
		this.callIns.callIn(callIn(decision));

		assertThat(read(() -> this.forPublic.one(this.council, id(decision))).callIns()).singleElement()
			.hasToString("CallInLine[calledInOn=2036-03-03, grounds=[Not enough evidence], "
					+ "stage=waiting for the monitoring officer]");
	}

	@Test
	void meetingsOfCommitteesAreReadAndThoseOfBoardsAreNot() {
		UUID board = prepared(() -> this.bodies
			.found(new DescribeBody(this.council, "Directors' board", Body.Kind.INTERNAL_BOARD, false)));
		called();
		this.meetings.call(new CallMeeting(this.council, board, MEETING, "Room 4", null));

		assertThat(read(() -> this.publicMeetings.comingUp(this.council))).singleElement()
			.returns("Cabinet", PublishedMeeting::body)
			.returns(MEETING, PublishedMeeting::heldOn);
	}

	@Test
	void nothingIsReadOfACouncilThatShowsNothingOrIsUnknown() {
		Reference decision = published();
		assertThat(read(this.councils::all)).extracting((council) -> council.key()).contains(this.council);

		setUp(() -> {
			this.policies.decide(this.council, Map.of(Setting.PUBLIC_PAGES, 0));
			return "";
		});

		assertThat(read(this.councils::all)).extracting((council) -> council.key()).doesNotContain(this.council);
		closed(decision);
		refused(() -> this.forPublic.of(this.council, Pageable.ofSize(9)));
		refused(() -> this.publicMeetings.comingUp(this.council));
		refused(() -> this.publicMeetings.comingUp("nowhere"));
	}

	private void closed(Reference decision) {
		refused(() -> this.forPublic.one(this.council, id(decision)));
	}

	private void refused(Supplier<?> reading) {
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> read(reading));
	}

	/** As somebody who holds no post anywhere. */
	private <T> T read(Supplier<T> reading) {
		this.somebody.is("anybody", "elsewhere");
		return reading.get();
	}

	private RecordDecision secretly() {
		RecordDecision open = alone();
		return new RecordDecision(open.council(), null, open.maker(), null, open.decider(), open.decidedOn(),
				"The director's pay", open.outcome(), open.decision(), open.reasons(), open.alternatives(),
				open.conflicts(), null, null, open.key(), Openness.EXEMPT, open.actions(), null);
	}

	private static UUID id(Reference decision) {
		return DecisionId.of(decision).value();
	}

}
