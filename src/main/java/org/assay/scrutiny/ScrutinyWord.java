package org.assay.scrutiny;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * What somebody said or did in a scrutiny review, kept as given.
 *
 * @param saidBy the user id
 */
@Embeddable
public record ScrutinyWord(String about, String words, String saidBy, Instant saidAt) {
}
