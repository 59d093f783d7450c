package org.assay.notice;

import org.assay.shared.Choice;

/** What a notice can be about; people choose for each kind how they are told. */
enum NoticeKind implements Choice {

	REMINDER(Pace.DAILY), OVERDUE(Pace.DAILY), ESCALATION(Pace.DAILY), EVIDENCE(Pace.DAILY), ACCESS(Pace.DAILY),
	DECISION(Pace.DAILY), CALL_IN(Pace.AT_ONCE);

	private final Pace usual;

	NoticeKind(Pace usual) {
		this.usual = usual;
	}

	/** How people are told who chose nothing. */
	Pace usual() {
		return this.usual;
	}

}
