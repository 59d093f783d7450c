package org.assay.peer;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * A peer's working note, for the team only.
 *
 * @param saidBy the user id
 */
@Embeddable
public record PeerNote(String words, String saidBy, Instant saidAt) {
}
