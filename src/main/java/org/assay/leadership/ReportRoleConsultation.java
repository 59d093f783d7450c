package org.assay.leadership;

import java.time.LocalDate;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What people said about a change.
 *
 * @param closedOn the last day on which somebody could be heard
 * @param consulted who was asked
 * @param said what they said
 * @param otherAgrees whether the other council agrees to share its director; none where
 * no other has to
 */
public record ReportRoleConsultation(LocalDate closedOn, String consulted, String said, @Nullable Boolean otherAgrees) {

	public ReportRoleConsultation {
		consulted = Incomplete.unlessGiven(consulted, "Say who was asked.");
		said = Incomplete.unlessGiven(said, "Say what they said, or that nobody answered.");
	}

}
