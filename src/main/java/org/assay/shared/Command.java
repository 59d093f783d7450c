package org.assay.shared;

import java.util.List;

/**
 * Something an operator asks of an installation on the command line:
 * {@code java -jar assay.jar backup assay.zip}. Every implementation becomes a bean when
 * a command is run; what it needs besides the database, the evidence and the ledger it
 * imports.
 */
public interface Command {

	/** The word on the command line. */
	String name();

	/** The word with its arguments, as people type it. */
	String usage();

	/**
	 * Does it and tells on standard output what was done.
	 * @return the exit code: 0 if all is well
	 * @throws Rejected with the sentence to show
	 */
	int run(List<String> arguments) throws Exception;

}
