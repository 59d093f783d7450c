package org.assay.cabinet;

import java.util.EnumSet;
import java.util.Set;

/** Where a report stands. The words complete “The report is …”. */
public enum ReportStage {

	DRAFTING("being drafted"),

	/** With finance, legal, equalities and the monitoring officer at the same time. */
	CLEARING("being cleared"),

	/** Cleared; readiness, route and notices come next. */
	PREPARING("cleared and being prepared for its meeting"),

	/** On a published agenda; a change makes a new version. */
	PUBLISHED("published and waiting for its decision"),

	/** Decided; the decision is published and may be called in. */
	DECIDED("decided"),

	/** The decision has taken effect. */
	EFFECTIVE("decided, and the decision is in effect"),

	WITHDRAWN("withdrawn");

	private final String words;

	ReportStage(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	/** Whether the report still has steps ahead of it. */
	public boolean open() {
		return this != EFFECTIVE && this != WITHDRAWN;
	}

	/** Whether it, or its next version, has yet to be published. */
	boolean beforePublication() {
		return this == DRAFTING || this == CLEARING || this == PREPARING;
	}

	/** The stages a report may move to from this one. */
	Set<ReportStage> next() {
		return switch (this) {
			case DRAFTING -> EnumSet.of(CLEARING, WITHDRAWN);
			case CLEARING -> EnumSet.of(DRAFTING, PREPARING, WITHDRAWN);
			case PREPARING -> EnumSet.of(DRAFTING, PUBLISHED, WITHDRAWN);
			case PUBLISHED -> EnumSet.of(DRAFTING, DECIDED, WITHDRAWN);
			case DECIDED -> EnumSet.of(DRAFTING, EFFECTIVE);
			case EFFECTIVE, WITHDRAWN -> EnumSet.noneOf(ReportStage.class);
		};
	}

}
