package org.assay.cabinet;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;
import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed that an item is urgent and cannot reasonably wait. SI 2012/2089 regulations
 * 5(6) and 11: the scrutiny chair; where there is none or they cannot act, the chair of
 * the council; failing them, the vice-chair.
 *
 * @param agreedBy the name of the person
 * @param whyNotFirst why nobody earlier in that order could be asked
 */
@Embeddable
public record UrgencyAgreement(@Enumerated(EnumType.STRING) Office office, String agreedBy, LocalDate agreedOn,
		String urgencyReasons, @Nullable String whyNotFirst) {

	public UrgencyAgreement {
		agreedBy = Incomplete.unlessGiven(agreedBy, "Name the person who agreed that this is urgent.");
		urgencyReasons = Incomplete.unlessGiven(urgencyReasons, "Say why this is urgent and cannot reasonably wait.");
		if (office != Office.SCRUTINY_CHAIR) {
			whyNotFirst = Incomplete.unlessGiven(whyNotFirst, (office == Office.COUNCIL_CHAIR)
					? "Say why the scrutiny chair could not be asked; their agreement comes first."
					: "Say why neither the scrutiny chair nor the chair of the council could be asked; they come first.");
		}
	}

	/** An agreement that was given already. */
	UrgencyAgreement notAfter(LocalDate today) {
		if (this.agreedOn.isAfter(today)) {
			throw new Incomplete("Give the day, not after today, on which the urgency was agreed.");
		}
		return this;
	}

	/** Those who may agree, in the order in which they are asked. */
	public enum Office {

		SCRUTINY_CHAIR, COUNCIL_CHAIR, COUNCIL_VICE_CHAIR;

		public String words() {
			return Messages.of(this);
		}

	}

}
