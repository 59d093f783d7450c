package org.assay.cabinet;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Gives a report to a meeting.
 *
 * @param strictlyKey whether the council's own rule makes it a key decision
 * @param agreement who agreed that it cannot wait, where it cannot
 */
record ChooseMeeting(Reference meeting, boolean strictlyKey, Urgency urgency, @Nullable UrgencyAgreement agreement) {
}
