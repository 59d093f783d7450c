package org.assay.cabinet;

import java.util.EnumSet;
import java.util.Set;

import org.assay.shared.Messages;

/** Where a report stands. The words complete “The report is …”. */
public enum ReportStage {

	DRAFTING,

	/** With finance, legal, equalities and the monitoring officer at the same time. */
	CLEARING,

	/** Cleared; readiness, route and notices come next. */
	PREPARING,

	/** On a published agenda; a change makes a new version. */
	PUBLISHED,

	/** Decided; the decision is published and may be called in. */
	DECIDED,

	/** The decision has taken effect. */
	EFFECTIVE,

	WITHDRAWN;

	public String words() {
		return Messages.of(this);
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
