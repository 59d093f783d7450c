package org.assay.cabinet;

import java.time.LocalDate;

/**
 * A notice of one meeting.
 *
 * @param publishBy the last day on which it can be published
 * @param source the rule that asks for it, with the calendar its days are counted by
 */
public record NoticeDue(Notice kind, LocalDate publishBy, String source) {
}
