package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** Duties were opened for assessment, at the start or again. */
public record DutiesOpened(String council, Reference subject, List<String> duties,
		@Nullable String reasons) implements Fact {
}
