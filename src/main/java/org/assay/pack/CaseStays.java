package org.assay.pack;

import org.assay.shared.Rejected;

/** A case cannot go over to another release, or whoever asked may not move it. */
final class CaseStays extends Rejected {

	CaseStays(String sentence) {
		super(sentence);
	}

	static CaseStays notYours() {
		return new CaseStays("Only an administrator moves running cases: ask one.");
	}

	static CaseStays gone() {
		return new CaseStays("This case has ended, or somebody else has just moved it: look at the list again.");
	}

}
