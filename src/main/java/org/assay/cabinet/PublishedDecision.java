package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A decision as the public reads it: what SI 2012/2089 regulations 12 and 13 ask to be
 * written down, and what became of it.
 *
 * @param wordings what was decided, each time it was, oldest first
 * @param lastCallInDay the last day for a call-in; none if it cannot be called in
 * @param effectiveOn when it takes effect; none while it is suspended or if it decides
 * nothing
 */
public record PublishedDecision(UUID id, String number, String title, String decider, String outcome,
		@Nullable String wanted, boolean key, String stage, LocalDate decidedOn, LocalDate publishedOn,
		@Nullable LocalDate lastCallInDay, @Nullable LocalDate effectiveOn, @Nullable UrgencyAgreement urgent,
		List<Wording> wordings, List<CallInLine> callIns) {

	/** That it was called in; what members said of it stays with those entitled. */
	public record CallInLine(LocalDate calledInOn, List<String> grounds, String stage) {

		static CallInLine of(CallIn callIn) {
			return new CallInLine(callIn.calledInOn(),
					callIn.grounds().stream().sorted().map(CallInGround::words).toList(), callIn.stage().words());
		}

	}

	static PublishedDecision of(DecisionRecord decision, LocalDate publishedOn, List<CallIn> callIns) {
		return new PublishedDecision(decision.id(), decision.number(), decision.title(), decision.decider(),
				decision.outcome().words(), decision.wanted().orElse(null), decision.isKey(), decision.stage().words(),
				decision.wording().decidedOn(), publishedOn, decision.lastCallInDay().orElse(null),
				decision.effectiveOn().orElse(null), decision.urgent().orElse(null), decision.wordings(),
				callIns.stream().map(CallInLine::of).toList());
	}

}
