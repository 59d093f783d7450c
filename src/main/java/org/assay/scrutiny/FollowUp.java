package org.assay.scrutiny;

import org.assay.shared.Reference;

/** Tells whether a response is still being carried out; implemented by who follows it. */
@FunctionalInterface
public interface FollowUp {

	/** Whether anything that follows from the record is still open. */
	boolean isOpen(Reference source);

}
