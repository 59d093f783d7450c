package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.DescribeBody;
import org.assay.shared.Reference;
import org.assay.support.TownOnTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A council with a cabinet, its clerk and its scrutiny. */
abstract class CommitteeTown extends TownOnTables {

	static final LocalDate MEETING = LocalDate.of(2036, 3, 13);

	@Autowired
	BodyDesk bodies;

	@Autowired
	MeetingDesk meetings;

	@Autowired
	DecisionDesk decisions;

	@Autowired
	DecisionSheets sheets;

	@Autowired
	TransactionTemplate transaction;

	String clerk = "";

	String leader = "";

	String chair = "";

	UUID cabinet = new UUID(0, 0);

	@BeforeEach
	void aCabinetItsClerkAndItsScrutiny() {
		this.clerk = this.town.officer(this.council, "democratic-services");
		this.leader = this.town.member(this.council, "leader");
		this.chair = this.town.member(this.council, "scrutiny-chair");
		this.cabinet = this.bodies.found(new DescribeBody(this.council, "Cabinet", Body.Kind.EXECUTIVE, false));
		asClerk();
	}

	void asClerk() {
		as(this.clerk, "democratic-services");
	}

	void asChair() {
		as(this.chair, "scrutiny-chair");
	}

	void asStranger() {
		asStranger("democratic-services", "scrutiny-chair");
	}

	/** Another member of scrutiny. */
	String scrutineer() {
		return prepared(() -> this.town.member(this.council, "scrutiny-committee"));
	}

	/** A member of scrutiny who was given a vote in cabinet. */
	String scrutineerInCabinet() {
		String user = scrutineer();
		return prepared(() -> {
			this.bodies.seat(this.council, this.cabinet, user, Body.Role.MEMBER);
			return user;
		});
	}

	/** Something that administrators set up before the clerk goes on. */
	<T> T prepared(Supplier<T> deed) {
		T result = setUp(deed);
		asClerk();
		return result;
	}

	Reference called() {
		return this.meetings.call(new CallMeeting(this.council, this.cabinet, MEETING, "Town hall", null));
	}

	/** The leader decides something alone. */
	RecordDecision alone() {
		return alone(DecisionMaker.MEMBER, this.leader, true);
	}

	RecordDecision alone(DecisionMaker maker, String user, boolean key) {
		return new RecordDecision(this.council, null, maker, null, user, MONDAY, "Weekend rota",
				DecisionOutcome.APPROVED, "A rota is set up.", "Children need it.", "None.", "None.", null, null, key,
				Openness.PUBLIC, List.of(), null);
	}

	/** Cabinet decides something at its meeting. */
	RecordDecision together(Reference meeting, @Nullable Reference report, String conflicts,
			@Nullable String dispensations) {
		return new RecordDecision(this.council, report, DecisionMaker.BODY, meeting, null, MEETING, "Assurance",
				DecisionOutcome.APPROVED, "It is approved.", "It is well founded.", "None.", conflicts, dispensations,
				null, true, Openness.PUBLIC, List.of(), null);
	}

	Reference published() {
		Reference decision = this.decisions.record(alone());
		this.decisions.publish(decision, this.clock.today());
		return decision;
	}

	CallInDecision callIn(Reference decision) {
		return new CallInDecision(decision, List.of(), Set.of(CallInGround.EVIDENCE), "The figures are old.",
				"Decide on this year's figures.");
	}

	DecisionSheet sheet(Reference decision) {
		return this.sheets.sheet(DecisionId.of(decision).value());
	}

}
