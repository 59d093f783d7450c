package org.assay.notice;

import org.assay.shared.Choice;

/** What a notice can be about; people choose for each kind how they are told. */
enum NoticeKind implements Choice {

	REMINDER("Your tasks that are due soon", Pace.DAILY), OVERDUE("Your tasks that are overdue", Pace.DAILY),
	ESCALATION("Overdue tasks of others that are brought to you", Pace.DAILY),
	EVIDENCE("Evidence you filed that is about to expire", Pace.DAILY),
	ACCESS("Peers’ access that is about to end", Pace.DAILY), DECISION("Decisions taken", Pace.DAILY),
	CALL_IN("Decisions that can be called in", Pace.AT_ONCE);

	private final String words;

	private final Pace usual;

	NoticeKind(String words, Pace usual) {
		this.words = words;
		this.usual = usual;
	}

	@Override
	public String words() {
		return this.words;
	}

	/** How people are told who chose nothing. */
	Pace usual() {
		return this.usual;
	}

}
