package org.assay.consultation;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Draws receipt numbers, which tell nothing of who sent what or how many did. */
final class Receipt {

	/** Without what is mistaken for something else when read aloud or copied. */
	private static final String SIGNS = "234679ACDEFGHJKMNPQRTUVWXYZ";

	private static final int LENGTH = 10;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Receipt() {
	}

	/** Such as {@code K7RQ2-M9XWD}. */
	static String draw() {
		String signs = RANDOM.ints(LENGTH, 0, SIGNS.length())
			.mapToObj((at) -> String.valueOf(SIGNS.charAt(at)))
			.collect(Collectors.joining());
		return signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
	}

}
