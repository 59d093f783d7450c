package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * The meeting that was to receive a leadership statement was cancelled.
 *
 * @param reasons why the meeting was cancelled
 */
public record StatementTakenOffAgenda(String council, Reference subject, Reference meeting,
		String reasons) implements Fact {
}
