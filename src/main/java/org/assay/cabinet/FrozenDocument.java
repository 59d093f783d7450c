package org.assay.cabinet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.cabinet.document.Form;

/**
 * One form of a published version, just as it was published.
 *
 * @param digest SHA-256 of the file, by which it is kept
 * @param size in bytes
 */
@Embeddable
public record FrozenDocument(@Enumerated(EnumType.STRING) Form form, String digest, long size) {
}
