package org.assay.inspection;

import java.util.List;

import org.assay.shared.Command;
import org.assay.shared.Incomplete;

import org.springframework.beans.factory.ObjectProvider;

/** Verifies the ledgers, of all councils or one, and the evidence. */
class VerifyCommand implements Command {

	private final ObjectProvider<Inspection> inspection;

	VerifyCommand(ObjectProvider<Inspection> inspection) {
		this.inspection = inspection;
	}

	@Override
	public String name() {
		return "verify";
	}

	@Override
	public String usage() {
		return "verify [council]";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		return switch (arguments.size()) {
			case 0 -> this.inspection.getObject().report(System.out) ? 0 : 1;
			case 1 -> this.inspection.getObject().report(arguments.get(0), System.out) ? 0 : 1;
			default -> throw new Incomplete("Name one council or none: " + usage());
		};
	}

}
