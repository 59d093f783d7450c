package org.assay.cabinet.document;

import java.util.List;

import org.assay.shared.Incomplete;

/**
 * The report for those who may see exempt information: the public report and behind it
 * what is exempt.
 *
 * @param open what everybody may read
 * @param parts what only those entitled may read, each with its ground
 * @param evidence the exempt evidence
 */
public record ExemptPaper(PublicPaper open, List<ExemptPart> parts, List<EvidenceLine> evidence) implements Paper {

	public ExemptPaper {
		parts = List.copyOf(parts);
		evidence = List.copyOf(evidence);
		if (parts.isEmpty()) {
			throw new Incomplete("Nothing of the report is exempt: use its public version.");
		}
	}

	@Override
	public PublicPaper publicVersion() {
		return this.open;
	}

}
