package org.assay.cabinet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.council.PublicCouncils;
import org.assay.shared.OutOfSight;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions for anybody: those that are public and were published. Of an exempt one not
 * even the title is told here.
 */
@Component
@Transactional(readOnly = true)
public class PublicDecisions {

	private static final Limit NEWEST = Limit.of(200);

	private final DecisionRecords decisions;

	private final CallIns callIns;

	private final PublicCouncils councils;

	PublicDecisions(DecisionRecords decisions, CallIns callIns, PublicCouncils councils) {
		this.decisions = decisions;
		this.callIns = callIns;
		this.councils = councils;
	}

	/** The newest published decisions of the council. */
	public List<PublishedDecision> of(String council) {
		return this.decisions
			.findByCouncilAndOpennessAndWindowPublishedOnNotNullOrderByWindowPublishedOnDescIdAsc(
					this.councils.get(council).key(), Openness.PUBLIC, NEWEST)
			.stream()
			.flatMap((decision) -> shown(decision).stream())
			.toList();
	}

	/**
	 * One decision.
	 * @throws OutOfSight if there is none that the council published and that is public
	 */
	public PublishedDecision one(String council, UUID id) {
		String key = this.councils.get(council).key();
		return this.decisions.findById(id)
			.filter((decision) -> decision.council().equals(key) && decision.openness() == Openness.PUBLIC)
			.flatMap(this::shown)
			.orElseThrow(() -> new OutOfSight(new DecisionId(id).reference()));
	}

	private Optional<PublishedDecision> shown(DecisionRecord decision) {
		return decision.publishedOn()
			.map((day) -> PublishedDecision.of(decision, day,
					this.callIns.findByDecisionOrderByCalledInOnAscIdAsc(decision.id())));
	}

}
