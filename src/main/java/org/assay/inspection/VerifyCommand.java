package org.assay.inspection;

import java.nio.file.Path;
import java.util.List;

import org.assay.shared.Command;
import org.assay.shared.Incomplete;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Verifies the ledgers, of all councils or one, and the evidence; or a pack that was made
 * for an inspector, for which no database is needed.
 */
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
		return "verify [council or pack.zip]";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		return isIntact(arguments) ? 0 : 1;
	}

	private boolean isIntact(List<String> arguments) throws Exception {
		if (arguments.isEmpty()) {
			return this.inspection.getObject().report(System.out);
		}
		if (arguments.size() > 1) {
			throw new Incomplete("Name one council, one pack or nothing: " + usage());
		}
		String named = arguments.get(0);
		return named.endsWith(".zip") ? new InspectionPackCheck(Path.of(named), System.out).report()
				: this.inspection.getObject().report(named, System.out);
	}

}
