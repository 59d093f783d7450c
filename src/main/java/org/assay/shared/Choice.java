package org.assay.shared;

import java.util.Locale;

/**
 * A constant of an enum that people choose in a form, with the key that the form and the
 * diagrams use.
 */
public interface Choice {

	String name();

	/** As people read it. */
	default String words() {
		return Messages.of((Enum<?>) this);
	}

	/** As forms, gateways and decision tables write it. */
	default String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
