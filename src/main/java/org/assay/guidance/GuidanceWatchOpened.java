package org.assay.guidance;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** It is time to look whether the guidance has changed. */
public record GuidanceWatchOpened(String council, Reference subject, int watchYear) implements Fact {
}
