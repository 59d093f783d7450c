package org.assay.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.assay.evidence.Classification;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What was done and decided in a case, and on what evidence.
 *
 * @param page the address of the case's page in Assay, if it has one
 * @param steps the completed steps, oldest first
 */
record CaseSheet(Reference subject, @Nullable String page, List<Line> steps) {

	/**
	 * One completed step.
	 *
	 * @param by the name of who completed it
	 * @param post the title of the post in which it was done
	 * @param withheld whether it speaks of what is exempt from publication, so that
	 * decision, reasons and evidence are not told here
	 * @param superseded whether a later step took its place
	 */
	record Line(String name, String by, String post, Instant at, @Nullable String decision, @Nullable String reasons,
			List<Piece> evidence, boolean withheld, boolean superseded) {
	}

	/**
	 * One piece of evidence.
	 *
	 * @param address where a link leads; empty for a file, which is at
	 * {@code /api/v1/evidence/<id>/content}
	 */
	record Piece(UUID id, String name, Classification classification, @Nullable String address) {
	}

}
