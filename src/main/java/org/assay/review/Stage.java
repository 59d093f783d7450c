package org.assay.review;

import java.util.EnumSet;
import java.util.Set;

/** Where a review stands. The words complete “The review is …”. */
public enum Stage {

	/** Asked for; the chief executive commissions it next. */
	REQUESTED("waiting to be commissioned"),

	/** Commissioned; the assessor declares their interests next. */
	COMMISSIONED("waiting for the assessor's declaration of independence"),

	/** On the light path; the lead member says whether anything changed. */
	CONFIRMING("waiting for the lead member to confirm that nothing of weight has changed"),

	/** The duties are being assessed, and the director attests next. */
	ASSESSING("being assessed, duty by duty"),

	/** The director stands behind the self-assessment; the assessor judges next. */
	ATTESTED("waiting for the assessor's judgement"),

	/** Judged; the director checks the facts next. */
	JUDGED("waiting for the check of factual accuracy"),

	/** The director questioned facts; the assessor answers next. */
	QUESTIONED("waiting for the assessor's answers to points of fact"),

	/** The facts are settled; the lead member considers next. */
	SETTLED("waiting for the lead member to consider the assurance"),

	/** The lead member dissents; the chief executive resolves it next. */
	DISSENTED("waiting for the chief executive to resolve the lead member's dissent"),

	/** Considered; the chief executive concludes next. */
	CONSIDERED("waiting for the chief executive's conclusion"),

	/** Concluded; the assurance lead shows that it may go to members. */
	CONCLUDED("concluded and waiting for its readiness to be confirmed"),

	/** Concluded and handed over. */
	READY("concluded"),

	WITHDRAWN("withdrawn");

	private final String words;

	Stage(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
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
