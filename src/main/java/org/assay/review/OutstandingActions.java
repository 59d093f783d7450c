package org.assay.review;

import java.util.List;

/**
 * Tells a review what was undertaken before it and is not done yet; implemented by who
 * keeps actions.
 */
@FunctionalInterface
public interface OutstandingActions {

	/** The open actions of the council, due first. */
	List<OutstandingAction> of(String council);

}
