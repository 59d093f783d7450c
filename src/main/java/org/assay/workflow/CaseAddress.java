package org.assay.workflow;

import org.assay.shared.Reference;

/** Where people read about the cases of one kind. Implemented by features. */
public interface CaseAddress {

	/** The kind in the case's reference, such as {@code review}. */
	String kind();

	/** The address of the case's page in Assay. */
	String of(Reference subject);

}
