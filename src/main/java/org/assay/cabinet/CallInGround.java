package org.assay.cabinet;

import org.assay.shared.Choice;

/** Why a decision is called in, by the principles of decision-making in constitutions. */
public enum CallInGround implements Choice {

	POLICY_OR_BUDGET("Outside the policy framework or the budget"),

	CONSULTATION("Not enough consultation"),

	EVIDENCE("Not enough evidence"),

	ALTERNATIVES("Alternatives not considered"),

	PROPORTION("Out of proportion to what is wanted"),

	RIGHTS("Human rights or equality not respected"),

	OPENNESS("Not taken openly, or aims and outcomes unclear");

	private final String words;

	CallInGround(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

}
