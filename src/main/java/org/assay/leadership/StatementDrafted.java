package org.assay.leadership;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The statement was drafted from the record of a concluded review. */
public record StatementDrafted(String council, Reference subject, Reference review,
		List<StatementSection> sections) implements Fact {
}
