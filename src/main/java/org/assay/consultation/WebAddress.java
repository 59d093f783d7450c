package org.assay.consultation;

import java.net.URI;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/** Addresses that pages turn into links for the public. */
final class WebAddress {

	private WebAddress() {
	}

	/**
	 * The address, or none if none was given.
	 * @throws Incomplete with the sentence, if a browser could not open it
	 */
	static @Nullable String unlessUnusable(@Nullable String given, String sentence) {
		if (given == null || given.isBlank()) {
			return null;
		}
		try {
			URI uri = URI.create(given.strip());
			if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
				return uri.toString();
			}
		}
		catch (IllegalArgumentException ex) {
			// Refused below.
		}
		throw new Incomplete(sentence);
	}

}
