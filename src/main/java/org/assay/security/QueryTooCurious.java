package org.assay.security;

import org.assay.shared.Rejected;

/** A filter or query whose expression asks for more than a task list needs. */
final class QueryTooCurious extends Rejected {

	QueryTooCurious() {
		super("A filter may only ask for the current user and for dates: use currentUser(), currentUserGroups(), now() or"
				+ " dateTime().");
	}

}
