package org.assay.cabinet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An item of business.
 *
 * @param number its place on the agenda, from 1
 * @param about the record it is about, such as {@code report:5b1f…}, if there is one
 * @param withdrawn whether it is not to be considered after all; it keeps its number
 */
@Embeddable
public record AgendaItem(@Column(name = "item_number") int number, String title, @Nullable String about,
		@Enumerated(EnumType.STRING) Openness openness, boolean withdrawn) {

	public AgendaItem {
		title = Incomplete.unlessGiven(title, "Give the item of business its title.");
	}

	AgendaItem(int number, String title, @Nullable String about, Openness openness) {
		this(number, title, about, openness, false);
	}

	AgendaItem withdraw() {
		return new AgendaItem(this.number, this.title, this.about, this.openness, true);
	}

	boolean isAbout(Reference reference) {
		return reference.toString().equals(this.about);
	}

}
