package org.assay.inspection;

import java.nio.file.Path;
import java.util.List;

import org.assay.shared.Command;
import org.assay.shared.Incomplete;

import org.springframework.beans.factory.ObjectProvider;

/** Restores a backup into an empty installation and verifies what is there then. */
class RestoreCommand implements Command {

	private final ObjectProvider<Restore> restore;

	private final ObjectProvider<Inspection> inspection;

	RestoreCommand(ObjectProvider<Restore> restore, ObjectProvider<Inspection> inspection) {
		this.restore = restore;
		this.inspection = inspection;
	}

	@Override
	public String name() {
		return "restore";
	}

	@Override
	public String usage() {
		return "restore <file.zip>";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		if (arguments.size() != 1) {
			throw new Incomplete("Say which backup to restore: " + usage());
		}
		Manifest restored = this.restore.getObject().from(Path.of(arguments.get(0)));
		System.out.printf("Restored %d rows of %d tables and %d evidence files of %s.%n", restored.rows(),
				restored.tables().size(), restored.contents().size(), restored.madeAt());
		return this.inspection.getObject().report(System.out) ? 0 : 1;
	}

}
