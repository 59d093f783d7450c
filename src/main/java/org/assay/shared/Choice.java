package org.assay.shared;

import java.util.Locale;

/** Something people choose in a form, with the key the form and the diagrams use. */
public interface Choice {

	String name();

	/** As people read it. */
	String words();

	/** As forms, gateways and decision tables write it. */
	default String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
