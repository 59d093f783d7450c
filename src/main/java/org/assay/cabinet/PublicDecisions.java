package org.assay.cabinet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.PublicCouncils;
import org.assay.shared.OutOfSight;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions for anybody: those that are public and were published. Of an exempt one not
 * even the title is told here.
 */
@Component
@Transactional(readOnly = true)
public class PublicDecisions {

	private final DecisionRecords decisions;

	private final CallIns callIns;

	private final PublicCouncils councils;

	PublicDecisions(DecisionRecords decisions, CallIns callIns, PublicCouncils councils) {
		this.decisions = decisions;
		this.callIns = callIns;
		this.councils = councils;
	}

	/** The published decisions of the council, newest first. */
	public Page<PublishedDecision> of(String council, Pageable page) {
		Page<DecisionRecord> found = this.decisions
			.findByCouncilAndOpennessAndWindowPublishedOnNotNullOrderByWindowPublishedOnDescIdAsc(
					this.councils.get(council).key(), Openness.PUBLIC, page);
		return new PageImpl<>(shown(found.getContent()), page, found.getTotalElements());
	}

	/**
	 * One decision.
	 * @throws OutOfSight if there is none that the council published and that is public
	 */
	public PublishedDecision one(String council, UUID id) {
		return find(council, id).orElseThrow(() -> new OutOfSight(new DecisionId(id).reference()));
	}

	/** As {@link #one(String, UUID)}; empty if there is none. */
	public Optional<PublishedDecision> find(String council, UUID id) {
		String key = this.councils.get(council).key();
		return shown(this.decisions.findById(id)
			.filter((decision) -> decision.council().equals(key) && decision.openness() == Openness.PUBLIC)
			.stream()
			.toList()).stream().findFirst();
	}

	/** Those that were published. */
	private List<PublishedDecision> shown(List<DecisionRecord> decisions) {
		Map<UUID, List<CallIn>> calledIn = this.callIns
			.findByDecisionInOrderByCalledInOnAscIdAsc(decisions.stream().map(DecisionRecord::id).toList())
			.stream()
			.collect(Collectors.groupingBy((callIn) -> DecisionId.of(callIn.decision()).value()));
		return decisions.stream()
			.flatMap((decision) -> decision.publishedOn()
				.map((day) -> PublishedDecision.of(decision, day, calledIn.getOrDefault(decision.id(), List.of())))
				.stream())
			.toList();
	}

}
