package org.assay.cabinet;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, as SI 2012/2089 regulations 12(2), 13(2) and 13(4) ask for it. A
 * later wording never takes the place of an earlier one.
 *
 * @param alternatives the alternatives considered and rejected
 * @param conflicts the conflicts of interest that were declared
 * @param dispensations the dispensations granted for them
 * @param recordedBy the user id
 */
@Embeddable
public record Wording(@Column(name = "decision_text") String decision, String reasons, String alternatives,
		String conflicts, @Nullable String dispensations, LocalDate decidedOn, String recordedBy, Instant recordedAt) {

	public Wording {
		decision = Incomplete.unlessGiven(decision, "Write down what was decided.");
		reasons = Incomplete.unlessGiven(reasons, "Give the reasons for the decision; the law asks for them.");
		alternatives = Incomplete.unlessGiven(alternatives,
				"Say which alternatives were considered and rejected, or that there were none.");
		conflicts = Incomplete.unlessGiven(conflicts,
				"Say which conflicts of interest were declared, or that there were none.");
		dispensations = (dispensations == null || dispensations.isBlank()) ? null : dispensations.strip();
	}

	/** The same decision in other words, taken on another day. */
	Wording amended(String decision, String reasons, By by) {
		return new Wording(decision, reasons, this.alternatives, this.conflicts, this.dispensations, by.today(),
				by.user(), by.at());
	}

}
