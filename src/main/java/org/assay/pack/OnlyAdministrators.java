package org.assay.pack;

import org.assay.shared.Rejected;

/** Somebody else than an administrator would change the processes of every council. */
final class OnlyAdministrators extends Rejected {

	OnlyAdministrators() {
		super("Only an administrator puts a pack live for every council: give them your file.");
	}

}
