package org.assay.council;

/** Corrects a council's name or how it is governed. */
public record DescribeCouncil(String council, String name, Governance governance) {

	public DescribeCouncil {
		name = FoundCouncil.checkedName(name);
	}

}
