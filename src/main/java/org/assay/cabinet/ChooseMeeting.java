package org.assay.cabinet;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Gives a report to a meeting.
 *
 * @param rules what the council's own rules say of it
 * @param agreement who agreed that it cannot wait, where it cannot
 */
record ChooseMeeting(Reference meeting, LocalRules rules, Urgency urgency, @Nullable UrgencyAgreement agreement) {
}
