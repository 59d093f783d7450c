package org.assay.inspection;

import java.nio.file.Path;
import java.util.List;

import org.assay.shared.Command;
import org.assay.shared.Incomplete;

import org.springframework.beans.factory.ObjectProvider;

/** Makes a backup. */
class BackupCommand implements Command {

	private final ObjectProvider<Backup> backup;

	BackupCommand(ObjectProvider<Backup> backup) {
		this.backup = backup;
	}

	@Override
	public String name() {
		return "backup";
	}

	@Override
	public String usage() {
		return "backup <file.zip>";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		if (arguments.size() != 1) {
			throw new Incomplete("Say which file the backup shall be: " + usage());
		}
		Manifest made = this.backup.getObject().to(Path.of(arguments.get(0)));
		System.out.printf("Backed up %d rows of %d tables and %d evidence files to %s.%n", made.rows(),
				made.tables().size(), made.contents().size(), arguments.get(0));
		return 0;
	}

}
