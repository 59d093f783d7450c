package org.assay.cabinet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assay.council.Body;
import org.assay.council.DescribeBody;
import org.assay.council.Governance;
import org.assay.council.WorkingCalendar;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.jspecify.annotations.Nullable;

/** Decisions of a made-up cabinet, for rule tests. */
final class Decisions {

	static final String COUNCIL = "exampleshire";

	/** The dates of a decision of Bath and North East Somerset in 2025. */
	static final LocalDate DECIDED = LocalDate.of(2025, 11, 13);

	static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 14);

	private Decisions() {
	}

	static By on(LocalDate day) {
		Instant noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
		return new By(new Actor("dora", "Dora", Set.of(new Actor.Post(COUNCIL, "democratic-services")), false), noon,
				day);
	}

	static Body cabinet() {
		return new Body(new DescribeBody(COUNCIL, "Cabinet", Body.Kind.EXECUTIVE, false));
	}

	static Meeting meeting(LocalDate heldOn, LocalDate calledOn) {
		return new Meeting(new CallMeeting(COUNCIL, UUID.randomUUID(), heldOn, "Guildhall", null), cabinet(),
				Notices.ofMeeting(Governance.LEADER_CABINET, false, WorkingCalendar.STATUTORY), calledOn);
	}

	static DecisionRecord recorded() {
		return recorded(DecisionOutcome.APPROVED, "The evidence bears it out.", null);
	}

	static DecisionRecord recorded(DecisionOutcome outcome, String reasons, @Nullable UrgencyAgreement urgent) {
		RecordDecision command = new RecordDecision(COUNCIL, null, DecisionMaker.BODY,
				meeting(DECIDED, DECIDED.minusDays(30)).reference(), null, DECIDED, "Assurance of the director's role",
				outcome, "Cabinet approves the review.", reasons, "Not to review: rejected.", "None.", null,
				outcome.decides() ? null : "Figures for two years.", true, Openness.PUBLIC,
				List.of(new DecisionAction("Report every quarter.", "sam.okafor", LocalDate.of(2026, 1, 30))), urgent);
		return new DecisionRecord(command, null, meeting(DECIDED, DECIDED.minusDays(30)), 3, on(PUBLISHED));
	}

	static DecisionRecord published() {
		return published(recorded());
	}

	static DecisionRecord published(DecisionRecord decision) {
		decision.publish(PUBLISHED, true, 5, WorkingCalendar.STATUTORY, PUBLISHED);
		return decision;
	}

	static CallIn calledIn(DecisionRecord decision, LocalDate day) {
		return new CallIn(new CallInDecision(decision.reference(), List.of("ben", "cleo", "dora"),
				Set.of(CallInGround.EVIDENCE), "The figures are two years old.", "Decide on this year's figures."),
				decision, on(day));
	}

}
