package org.assay.shared;

import java.util.Locale;

/** The kebab-case names under which types are known outside Java. */
final class Names {

	private Names() {
	}

	static String kebab(Class<?> type) {
		return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
