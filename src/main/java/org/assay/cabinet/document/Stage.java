package org.assay.cabinet.document;

/** How far a version of a report has come. */
public enum Stage {

	/** May still change; every page says so. */
	DRAFT("Draft"),

	/** Frozen as it went to the committee. */
	PUBLISHED("Published");

	private final String title;

	Stage(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
