package org.assay.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the record says under one heading, as it was when the statement was drafted.
 */
@Embeddable
public record StatementSection(String heading, @Column(name = "section_text") String text) {
}
