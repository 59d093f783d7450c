package org.assay.council;

import org.assay.shared.Incomplete;

/** Corrects a council's name or how it is governed. */
public record DescribeCouncil(String council, String name, Governance governance) {

	public DescribeCouncil {
		name = Incomplete.unlessGiven(name, "Enter the council's full name.");
	}

}
