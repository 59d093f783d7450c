package org.assay.scrutiny;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Documents were provided to the committee, or refused with reasons. */
public record DocumentRequestAnswered(String council, Reference subject, AnswerDocumentRequest answer, LocalDate dueOn,
		boolean late) implements Fact {
}
