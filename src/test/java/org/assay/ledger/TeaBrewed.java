package org.assay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A fact with every kind of component that facts may have. */
record TeaBrewed(String council, Reference subject, String blend, int cups, LocalDate on, List<Extra> extras,
		Map<String, String> vessels, @Nullable String note) implements Fact {

	TeaBrewed in(String council) {
		return new TeaBrewed(council, this.subject, this.blend, this.cups, this.on, this.extras, this.vessels,
				this.note);
	}

	TeaBrewed about(Reference subject) {
		return new TeaBrewed(this.council, subject, this.blend, this.cups, this.on, this.extras, this.vessels,
				this.note);
	}

	/** Computed, and therefore not recorded. */
	public boolean isStrong() {
		return this.extras.stream().anyMatch((extra) -> extra.strength() == Strength.STRONG);
	}

	record Extra(String name, Strength strength) {
	}

	enum Strength {

		WEAK, STRONG

	}

}
