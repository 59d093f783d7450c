package org.assay.review;

import java.util.EnumSet;
import java.util.Set;

import org.assay.shared.Messages;

/** Where a review stands. The words complete “The review is …”. */
public enum Stage {

	/** Asked for; the chief executive commissions it next. */
	REQUESTED,

	/** Commissioned; the assessor declares their interests next. */
	COMMISSIONED,

	/** On the light path; the lead member says whether anything changed. */
	CONFIRMING,

	/** The duties are being assessed, and the director attests next. */
	ASSESSING,

	/** The director stands behind the self-assessment; the assessor judges next. */
	ATTESTED,

	/** Judged; the director checks the facts next. */
	JUDGED,

	/** The director questioned facts; the assessor answers next. */
	QUESTIONED,

	/** The facts are settled; the lead member considers next. */
	SETTLED,

	/** The lead member dissents; the chief executive resolves it next. */
	DISSENTED,

	/** Considered; the chief executive concludes next. */
	CONSIDERED,

	/** Concluded; the assurance lead shows that it may go to members. */
	CONCLUDED,

	/** Concluded and handed over. */
	READY,

	WITHDRAWN;

	public String words() {
		return Messages.of(this);
	}

	/** Whether the review still has steps ahead of it. */
	public boolean open() {
		return this != READY && this != WITHDRAWN;
	}

	/** Whether an opinion has been given that still stands. */
	public boolean concluded() {
		return this == CONCLUDED || this == READY;
	}

	/** The stages a review may move to from this one. */
	public Set<Stage> next() {
		Set<Stage> next = switch (this) {
			case REQUESTED -> EnumSet.of(COMMISSIONED);
			case COMMISSIONED -> EnumSet.of(REQUESTED, CONFIRMING, ASSESSING);
			case CONFIRMING -> EnumSet.of(ASSESSING);
			case ASSESSING -> EnumSet.of(ASSESSING, ATTESTED);
			case ATTESTED -> EnumSet.of(JUDGED);
			case JUDGED -> EnumSet.of(QUESTIONED, SETTLED);
			case QUESTIONED -> EnumSet.of(SETTLED);
			case SETTLED -> EnumSet.of(ASSESSING, DISSENTED, CONSIDERED);
			case DISSENTED -> EnumSet.of(ASSESSING, CONSIDERED);
			case CONSIDERED -> EnumSet.of(CONCLUDED);
			case CONCLUDED -> EnumSet.of(READY);
			case READY -> EnumSet.of(ASSESSING);
			case WITHDRAWN -> EnumSet.noneOf(Stage.class);
		};
		if (open()) {
			next.add(WITHDRAWN);
		}
		return next;
	}

}
