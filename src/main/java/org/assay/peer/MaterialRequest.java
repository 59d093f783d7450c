package org.assay.peer;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Something a peer asked to read, and what came of it.
 *
 * @param askedBy the user id
 */
@Embeddable
public record MaterialRequest(String asked, String askedBy, @Nullable String answer) {

	MaterialRequest answered(String words) {
		return new MaterialRequest(this.asked, this.askedBy, words);
	}

}
