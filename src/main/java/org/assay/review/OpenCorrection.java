package org.assay.review;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * A correction that was asked for and is not made yet.
 *
 * @param step the wrongly completed step
 * @param stepName what the step was called
 * @param askedOf the name of the person who did the step
 */
@Embeddable
public record OpenCorrection(UUID step, String stepName, String askedOf) {
}
