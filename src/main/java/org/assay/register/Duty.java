package org.assay.register;

import org.jspecify.annotations.Nullable;

/**
 * One duty of an edition, in Assay's own words.
 *
 * @param key D01… in the register of the director, M01… in that of the lead member
 * @param title short enough for a task name, at most 60 characters
 * @param wording what the duty asks, in a sentence or two
 * @param type the kind of responsibility
 * @param focus what the duty acts on
 * @param section the heading of the guidance under which it stands
 * @param holder whose duty it is
 * @param structural whether a council that does not meet it cannot be assured, however
 * well it does elsewhere
 * @param discharge who usually discharges it, and where
 * @param clause where in the guidance it stands
 * @param source the document and row or paragraph it was taken from
 * @param supersedes what it takes over from the edition before; null if it is new
 * @param status whether it still stands as written
 * @param note what has changed since, if anything
 */
public record Duty(String key, String title, String wording, DutyType type, Focus focus, String section, Holder holder,
		boolean structural, Discharge discharge, Clause clause, String source, @Nullable Supersedes supersedes,
		DutyStatus status, @Nullable String note) {

	static final String KEY = "[DM][0-9]{2}";

	static final int TITLE_LENGTH = 60;

	public Duty {
		if (!key.matches(KEY) || title.isBlank() || title.length() > TITLE_LENGTH) {
			throw new IllegalArgumentException("Not a duty: " + key + " " + title);
		}
	}

	/** In which post's register the duty is listed, also when both hold it. */
	public Holder register() {
		return (this.key.charAt(0) == 'M') ? Holder.LMCS : Holder.DCS;
	}

	/** The same duty at another clause. */
	Duty at(Clause clause) {
		return new Duty(this.key, this.title, this.wording, this.type, this.focus, this.section, this.holder,
				this.structural, this.discharge, clause, this.source, this.supersedes, this.status, this.note);
	}

}
