package org.assay.action;

import java.time.LocalDate;
import java.util.UUID;

import org.assay.shared.Beginning;
import org.jspecify.annotations.Nullable;

/**
 * One action in a list.
 *
 * @param state where it stands, completing “The action is …”
 * @param overdueSince its date, if that has passed and it is not done
 */
public record ActionLine(UUID id, String council, String toDo, String state, boolean open, String owner,
		@Nullable LocalDate dueOn, @Nullable LocalDate overdueSince) {

	/** Its name in a list. */
	public String title() {
		return Beginning.of(this.toDo);
	}

}
