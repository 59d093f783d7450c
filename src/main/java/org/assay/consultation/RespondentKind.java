package org.assay.consultation;

import org.assay.shared.Messages;

/** Who answers. A child or young person is asked for no more than an adult. */
public enum RespondentKind {

	INDIVIDUAL,

	YOUNG_PERSON,

	ORGANISATION;

	public String words() {
		return Messages.of(this);
	}

}
