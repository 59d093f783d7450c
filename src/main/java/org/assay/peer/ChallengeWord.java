package org.assay.peer;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * What somebody of the host council or the team said or did, kept as given.
 *
 * @param saidBy the user id
 */
@Embeddable
public record ChallengeWord(String about, String words, String saidBy, Instant saidAt) {
}
