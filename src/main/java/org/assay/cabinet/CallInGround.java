package org.assay.cabinet;

import org.assay.shared.Choice;

/** Why a decision is called in, by the principles of decision-making in constitutions. */
public enum CallInGround implements Choice {

	POLICY_OR_BUDGET,

	CONSULTATION,

	EVIDENCE,

	ALTERNATIVES,

	PROPORTION,

	RIGHTS,

	OPENNESS;

}
