package org.assay.evidence;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One version of a piece of evidence: a file or a link, never changed once kept.
 *
 * @param digest SHA-256 in hexadecimal of the content; for a link, of its address
 * @param size the content's length in bytes; zero for a link
 * @param mediaType what the content was found to be; empty for a link
 * @param address the link's address; absent for a file
 * @param receivedAt when Assay received it
 * @param receivedFrom the user id of the person who filed it
 * @param receivedFromName that person's name on the day
 */
@Embeddable
record EvidenceVersion(String digest, long size, String mediaType, @Nullable String address, Instant receivedAt,
		String receivedFrom, String receivedFromName) {

	boolean isLink() {
		return this.address != null;
	}

}
