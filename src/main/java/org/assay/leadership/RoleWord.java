package org.assay.leadership;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * What somebody said or did about a change, kept as given.
 *
 * @param saidBy the user id
 */
@Embeddable
public record RoleWord(String about, String words, String saidBy, Instant saidAt) {
}
