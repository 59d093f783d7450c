package org.assay.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may be shown a piece of evidence, as the person who attached it judged. */
public enum Classification {

	/** May be published. */
	@JsonProperty("open")
	OPEN,

	/** For the council's own use. */
	@JsonProperty("internal")
	INTERNAL,

	/** Exempt from publication: Local Government Act 1972, Schedule 12A. */
	@JsonProperty("exempt")
	EXEMPT

}
