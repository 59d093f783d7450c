package org.assay.leadership;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two assessed and signed, kept as given.
 *
 * @param governance how effective governance and partnerships are
 * @param safeguarding how effective the arrangements for safeguarding are
 * @param dissent in what they differ from the draft or from the other, and why
 * @param signedBy the user id
 */
@Embeddable
public record SignedPart(@Enumerated(EnumType.STRING) Signer signer, String governance, String safeguarding,
		@Nullable String dissent, String signedBy, Instant signedAt) {
}
