package org.assay.cabinet.document;

import java.util.List;

import org.assay.shared.Incomplete;

/**
 * The report as everybody may read it. Its parts are numbered on from the four lines of
 * its cover: meeting, date, title and programme area.
 *
 * @param summary the fifth part
 * @param recommendations the sixth part, each in one sentence
 * @param parts what follows, in order: proposals, finance, risks and so on
 * @param duties an appendix, left out if empty, as are the following three
 */
public record PublicPaper(Cover cover, Part summary, List<String> recommendations, List<Part> parts,
		List<DutyLine> duties, List<EvidenceLine> evidence, List<DecisionLine> decisions, List<ActionLine> actions,
		Contact contact) implements Paper {

	/**
	 * Takes the report as it stands.
	 * @throws Incomplete if it is no draft any more and something of it is not written
	 */
	public PublicPaper {
		recommendations = recommendations.stream().map(Plain::line).filter((text) -> !text.isEmpty()).toList();
		parts = List.copyOf(parts);
		duties = List.copyOf(duties);
		evidence = List.copyOf(evidence);
		decisions = List.copyOf(decisions);
		actions = List.copyOf(actions);
		if (cover.stage() == Stage.PUBLISHED) {
			summary.refuseUnlessWritten();
			parts.forEach(Part::refuseUnlessWritten);
			if (recommendations.isEmpty()) {
				throw new Incomplete("Recommend something before the report is published.");
			}
		}
	}

	@Override
	public PublicPaper publicVersion() {
		return this;
	}

}
