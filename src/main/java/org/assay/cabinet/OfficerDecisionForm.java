package org.assay.cabinet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import org.assay.shared.Actor;
import org.assay.shared.Incomplete;

/** What an officer types to record a decision they took. */
final class OfficerDecisionForm {

	private final Map<String, String> typed;

	OfficerDecisionForm(Map<String, String> typed) {
		this.typed = typed;
	}

	/** The record of the officer's own decision. */
	RecordDecision command(Actor officer) {
		return new RecordDecision(text("council"), null, maker(), null, officer.id(), decidedOn(), text("title"),
				DecisionOutcome.APPROVED, text("decision"), text("reasons"), text("alternatives"), text("conflicts"),
				text("dispensations"), null, !text("key").isEmpty(),
				text("exempt").isEmpty() ? Openness.PUBLIC : Openness.EXEMPT, List.of(), null);
	}

	private DecisionMaker maker() {
		return DecisionMaker.officers()
			.stream()
			.filter((maker) -> maker.key().equals(text("maker")))
			.findFirst()
			.orElseThrow(() -> new Incomplete("Choose whether you decided for the executive or for the council."));
	}

	private LocalDate decidedOn() {
		try {
			return LocalDate.parse(text("decidedOn"));
		}
		catch (DateTimeParseException ex) {
			throw new Incomplete("Give the day on which you took the decision.");
		}
	}

	private String text(String field) {
		return this.typed.getOrDefault(field, "").strip();
	}

}
