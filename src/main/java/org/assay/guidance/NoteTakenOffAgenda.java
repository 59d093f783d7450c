package org.assay.guidance;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * The meeting that a note on key changes was to go to was cancelled.
 *
 * @param reasons why the meeting was cancelled
 */
public record NoteTakenOffAgenda(String council, Reference subject, Reference meeting, String reasons) implements Fact {
}
