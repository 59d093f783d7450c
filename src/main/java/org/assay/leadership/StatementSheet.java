package org.assay.leadership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record about one statement.
 *
 * @param state where it stands, completing “The statement is …”
 * @param withdrawal why it was withdrawn, if it was
 * @param open whether it can still be withdrawn
 */
public record StatementSheet(UUID id, String council, String title, String state, @Nullable Reference review,
		@Nullable Reference meeting, List<StatementSection> sections, List<PartLine> parts,
		@Nullable Withdrawal withdrawal, boolean open) {

	/**
	 * What one of the two signed.
	 *
	 * @param by the name of who signed
	 */
	public record PartLine(SignedPart part, String by) {
	}

	/** Who withdrew the statement, by name, and why. */
	public record Withdrawal(String reasons, String by, Instant at) {
	}

}
