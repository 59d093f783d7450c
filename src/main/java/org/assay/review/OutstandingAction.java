package org.assay.review;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.assay.shared.Dates;
import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something undertaken before a review that is not done yet. What is exempt is told
 * without its words.
 *
 * @param action its id
 * @param owner the name of who answers for it
 * @param finding what it follows from, such as “D12 Succession: not met”, if from a duty
 * or element
 */
@Embeddable
public record OutstandingAction(UUID action, String toDo, String owner, @Nullable LocalDate dueOn, boolean overdue,
		@Nullable String finding) {

	/** “Plan the succession. (Ola Hill, 1 May 2027, overdue)”. */
	public String words() {
		return (this.dueOn == null) ? Messages.in(OutstandingAction.class, "outstanding.no-date", this.toDo, this.owner)
				: Messages.in(OutstandingAction.class, this.overdue ? "outstanding.overdue" : "outstanding.due",
						this.toDo, this.owner, Dates.words(this.dueOn));
	}

	/** Whether it follows from what was found about the duty or element. */
	boolean follows(String key) {
		return this.finding != null && this.finding.startsWith(key + " ");
	}

}
