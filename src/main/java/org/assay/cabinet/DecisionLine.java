package org.assay.cabinet;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One published decision in a list.
 *
 * @param council the council's key
 * @param state where it stands, completing “The decision is …”
 */
public record DecisionLine(UUID id, String number, String council, String title, String outcome, String state,
		@Nullable LocalDate publishedOn) {

	static DecisionLine of(DecisionRecord decision) {
		return new DecisionLine(decision.id(), decision.number(), decision.council(), decision.title(),
				decision.outcome().words(), decision.stage().words(), decision.publishedOn().orElse(null));
	}

}
