package org.assay.cabinet;

/** What was decided on what was recommended. */
public enum DecisionOutcome {

	NOTED("Noted"), APPROVED("Approved"), AMENDED("Approved with amendment"), REFERRED_BACK("Referred back"),
	DEFERRED("Deferred");

	private final String words;

	DecisionOutcome(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	/** Whether the matter was decided, so that it can take effect and be called in. */
	public boolean decides() {
		return this != REFERRED_BACK && this != DEFERRED;
	}

}
