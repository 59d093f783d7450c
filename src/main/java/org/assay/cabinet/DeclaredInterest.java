package org.assay.cabinet;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;
import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * An interest that somebody declared in an item of business. Localism Act 2011 s 31(4):
 * who has a disclosable pecuniary interest takes no part, unless section 33 gave them a
 * dispensation.
 *
 * @param declaredBy the member's name
 * @param item the item's place on the agenda
 * @param dispensation what was granted and by whom, if anything was
 */
@Embeddable
public record DeclaredInterest(String declaredBy, @Column(name = "item_number") int item,
		@Enumerated(EnumType.STRING) Kind kind, String nature, boolean tookPart, @Nullable String dispensation) {

	public DeclaredInterest {
		declaredBy = Incomplete.unlessGiven(declaredBy, "Name the member who declared the interest.");
		nature = Incomplete.unlessGiven(nature, "Say what the interest of " + declaredBy + " is.");
		dispensation = (dispensation == null || dispensation.isBlank()) ? null : dispensation.strip();
		if (kind == Kind.PECUNIARY && tookPart && dispensation == null) {
			throw new Incomplete(declaredBy + " has a disclosable pecuniary interest in item " + item
					+ " and could not take part: record that they left, or the dispensation they had.");
		}
	}

	/**
	 * Lets a record of the decision on the item pass that tells of the interest, SI
	 * 2012/2089 regulation 12(2)(d) and (e).
	 */
	void unlessTold(String conflicts, @Nullable String dispensations) {
		if (!conflicts.contains(this.declaredBy)) {
			throw new Incomplete(this.declaredBy
					+ " declared an interest in this item at the meeting: say so under the conflicts of interest.");
		}
		if (this.dispensation != null && (dispensations == null || dispensations.isBlank())) {
			throw new Incomplete(
					this.declaredBy + " had a dispensation: write down under the dispensations who granted it.");
		}
	}

	/** Such as "Ada Byron: trustee of the school (took no part)". */
	String words() {
		return this.declaredBy + ": " + this.nature + (this.tookPart ? "" : " (took no part)");
	}

	/** Kinds of interest. */
	public enum Kind {

		PECUNIARY, OTHER;

		public String words() {
			return Messages.of(this);
		}

	}

	/**
	 * Holds it against the meeting.
	 * @throws Incomplete if there is no such item, or who declared it did not attend
	 */
	void unlessDeclaredAt(List<AgendaItem> agenda, List<Attendance> came) {
		if (agenda.stream().noneMatch((one) -> one.number() == this.item)) {
			throw new Incomplete("There is no item " + this.item + " on this agenda: correct the interest of "
					+ this.declaredBy + ".");
		}
		if (came.stream().noneMatch((one) -> !one.apologies() && one.attendee().equals(this.declaredBy))) {
			throw new Incomplete(
					this.declaredBy + " declared an interest and is not among those who attended: add them.");
		}
	}

}
