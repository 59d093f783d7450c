package org.assay.cabinet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.council.People;
import org.assay.shared.ExemptReaders;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads published decisions for people and programs that may see their council. */
@Component
@Transactional(readOnly = true)
public class DecisionSheets {

	private final DecisionDesk decisions;

	private final CallInDesk callIns;

	private final People people;

	private final SignedIn signedIn;

	DecisionSheets(DecisionDesk decisions, CallInDesk callIns, People people, SignedIn signedIn) {
		this.decisions = decisions;
		this.callIns = callIns;
		this.people = people;
		this.signedIn = signedIn;
	}

	/**
	 * Published decisions of the councils that the signed-in person works for, newest
	 * first; in as many statements however many the page has.
	 */
	public Page<DecisionSheet> list(Pageable page) {
		Page<DecisionRecord> found = this.decisions.published(page);
		List<DecisionSheet> sheets = sheets(found.getContent());
		return new PageImpl<>(sheets, page, found.getTotalElements());
	}

	/**
	 * All that the council published, newest first.
	 * @throws OutOfSight if the signed-in person does not work for it
	 */
	public List<DecisionSheet> of(String council) {
		return sheets(this.decisions.published(council));
	}

	private List<DecisionSheet> sheets(List<DecisionRecord> decisions) {
		Map<Reference, List<CallIn>> callIns = this.callIns.of(decisions);
		// Known to this transaction from here on, so that no call-in asks for its people.
		this.people.findAllByIdIn(callIns.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((callIn) -> Stream.concat(CallInDesk.members(callIn).stream(),
					callIn.words().stream().map(CallInWord::saidBy)))
			.collect(Collectors.toSet()));
		return decisions.stream()
			.map((decision) -> sheet(decision, callIns.getOrDefault(decision.reference(), List.of())))
			.toList();
	}

	/**
	 * One published decision.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public DecisionSheet sheet(UUID id) {
		Reference reference = new DecisionId(id).reference();
		DecisionRecord decision = this.decisions.get(reference);
		if (decision.publishedOn().isEmpty()) {
			throw new OutOfSight(reference);
		}
		return sheet(decision, this.callIns.of(decision));
	}

	private DecisionSheet sheet(DecisionRecord decision, List<CallIn> callIns) {
		boolean readable = decision.openness() == Openness.PUBLIC
				|| ExemptReaders.include(this.signedIn.actor(), decision.council());
		return new DecisionSheet(decision.id(), decision.number(), decision.council(), decision.title(),
				decision.decider(), decision.maker().words(), decision.outcome().words(),
				readable ? decision.wanted().orElse(null) : null, decision.isKey(), decision.openness().words(),
				decision.stage().words(), decision.wording().decidedOn(), decision.publishedOn().orElse(null),
				decision.lastCallInDay().orElse(null), decision.effectiveOn().orElse(null),
				decision.urgent().orElse(null), readable ? decision.wordings() : List.of(),
				readable ? decision.actions() : List.of(),
				callIns.stream().map((callIn) -> line(callIn, readable)).toList());
	}

	private DecisionSheet.CallInLine line(CallIn callIn, boolean readable) {
		Stream<CallInWord> words = readable ? callIn.words().stream() : Stream.empty();
		return new DecisionSheet.CallInLine(callIn.calledInOn(),
				CallInDesk.members(callIn).stream().map(this::name).toList(),
				callIn.grounds().stream().sorted().map(CallInGround::words).toList(), readable ? callIn.reasons() : "",
				readable ? callIn.alternative() : "", callIn.stage().words(), callIn.committeeBy().orElse(null),
				words.map((word) -> new DecisionSheet.Turn(word.stage().words(), word.reasons(), name(word.saidBy())))
					.toList());
	}

	private String name(String user) {
		return this.people.nameOf(user);
	}

}
