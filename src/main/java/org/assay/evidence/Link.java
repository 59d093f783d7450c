package org.assay.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

import org.assay.shared.Incomplete;

/**
 * An address that a browser can open.
 *
 * @param address as it was given
 */
record Link(String address) {

	private static final int LONGEST = 2000;

	/**
	 * Reads what a person typed.
	 * @throws LinkUnusable if it is not a whole web address
	 */
	static Link to(String typed) {
		String address = Incomplete.unlessGiven(typed, "Give the address of the link.");
		try {
			URI uri = new URI(address);
			String scheme = (uri.getScheme() != null) ? uri.getScheme().toLowerCase(Locale.ROOT) : "";
			if (uri.getHost() == null || address.length() > LONGEST
					|| !(scheme.equals("https") || scheme.equals("http"))) {
				throw new LinkUnusable();
			}
			return new Link(address);
		}
		catch (URISyntaxException ex) {
			throw new LinkUnusable();
		}
	}

	/** SHA-256 of the address in hexadecimal. */
	String digest() {
		return HexFormat.of().formatHex(IncomingFile.sha256().digest(this.address.getBytes(StandardCharsets.UTF_8)));
	}

}
