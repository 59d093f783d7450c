package org.assay.review;

import java.util.List;

import org.assay.shared.Incomplete;

/**
 * An assessor's judgement of a review.
 *
 * @param elements one for each element of the edition
 * @param duties only those the assessor rates differently from their owners
 * @param recommendations in the order in which they are numbered
 */
public record JudgeElements(List<ElementJudgement> elements, List<DutyJudgement> duties,
		List<Proposal> recommendations) {

	public JudgeElements {
		elements = List.copyOf(elements);
		duties = List.copyOf(duties);
		recommendations = List.copyOf(recommendations);
		long different = duties.stream().map(DutyJudgement::duty).distinct().count();
		if (different < duties.size()) {
			throw new Incomplete("Rate each duty once; remove the second row about the same duty.");
		}
	}

	/**
	 * Something the assessor recommends.
	 *
	 * @param element the element it belongs to, or empty if it belongs to none
	 */
	public record Proposal(String recommendation, String element) {

		public Proposal {
			recommendation = Incomplete.unlessGiven(recommendation, "Write the recommendation, or remove its row.");
		}

	}

}
