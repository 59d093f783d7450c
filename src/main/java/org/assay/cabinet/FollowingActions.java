package org.assay.cabinet;

import java.util.List;

import org.assay.shared.Reference;

/**
 * Tells a report what is being done about its matter; implemented by who keeps actions.
 */
@FunctionalInterface
public interface FollowingActions {

	/** The actions that follow from a review or a decision, oldest first. */
	List<ReportAction> from(Reference source);

}
