package org.assay.cabinet;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What was said at one turn of a call-in, kept as given.
 *
 * @param stage where the call-in stood after it
 * @param saidBy the user id
 */
@Embeddable
public record CallInWord(@Enumerated(EnumType.STRING) CallInStage stage, String reasons, String saidBy,
		Instant saidAt) {
}
