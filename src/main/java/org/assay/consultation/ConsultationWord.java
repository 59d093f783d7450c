package org.assay.consultation;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * What somebody said or did about a consultation, kept as given.
 *
 * @param saidBy the user id
 */
@Embeddable
public record ConsultationWord(String about, String words, String saidBy, Instant saidAt) {
}
