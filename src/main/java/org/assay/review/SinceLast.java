package org.assay.review;

import org.assay.register.Change;
import org.assay.register.Duty;
import org.assay.register.Edition;
import org.assay.register.EditionComparison;
import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

/** What became of a duty since the review before. */
public enum SinceLast {

	ADDED,

	CHANGED,

	MOVED,

	CLAUSE_CORRECTED;

	public String words() {
		return Messages.of(this);
	}

	/**
	 * @param last the duty in the review before, if that covered it
	 * @param before the edition of the review before
	 * @param after the edition that replaced it, as the council has it
	 */
	static @Nullable SinceLast of(Duty duty, @Nullable DutyAssessment last, Edition before, Edition after) {
		if (!before.key().equals(after.key()) && before.key().equals(after.replaces())) {
			return EditionComparison.of(before, after)
				.changes()
				.stream()
				.filter((change) -> change.after() != null && change.after().key().equals(duty.key()))
				.findFirst()
				.map((change) -> of(change.change()))
				.orElse(null);
		}
		return (last != null && last.clause().filter((clause) -> !clause.equals(duty.clause().label())).isPresent())
				? CLAUSE_CORRECTED : null;
	}

	private static @Nullable SinceLast of(Change change) {
		return switch (change) {
			case ADDED -> ADDED;
			case CHANGED -> CHANGED;
			case MOVED -> MOVED;
			case REMOVED -> null;
		};
	}

}
