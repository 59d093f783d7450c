package org.assay.cabinet.document;

/**
 * A report to committee, ready to be set as Word, as a page or as PDF. What the press and
 * public may not see is in an {@link ExemptPaper} only; a {@link PublicPaper} has no
 * place for it.
 */
public sealed interface Paper permits PublicPaper, ExemptPaper {

	/** What everybody may read of it. */
	PublicPaper publicVersion();

	default Cover cover() {
		return publicVersion().cover();
	}

	/** Whether it is marked as a draft on every page. */
	default boolean isDraft() {
		return cover().stage() == Stage.DRAFT;
	}

}
