package org.assay.scrutiny;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The executive's response was published. */
public record ResponsePublished(String council, Reference subject, LocalDate on, String address) implements Fact {
}
