package org.assay.scrutiny;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The committee looked at what was done. */
public record ScrutinyMonitored(String council, Reference subject, boolean done, String words) implements Fact {
}
