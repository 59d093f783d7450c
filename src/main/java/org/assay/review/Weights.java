package org.assay.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What weighs on the opinion: how many duties and elements fall short.
 *
 * @param structuralNotMet the structural duties that are not met
 * @param structuralDeparted the structural duties departed from
 * @param notMet the other duties not met
 * @param partlyMet the duties partly met, and the structural duties departed from
 */
public record Weights(List<String> structuralNotMet, List<String> structuralDeparted, int notMet, int partlyMet,
		int elementsNotMet, int elementsPartlyMet) {

	static Weights of(List<DutyAssessment> duties, List<ElementJudgement> elements, Set<String> structural) {
		List<String> structuralNotMet = keys(duties, Rating.NOT_MET).filter(structural::contains).toList();
		List<String> structuralDeparted = keys(duties, Rating.DEPARTED).filter(structural::contains).toList();
		return new Weights(structuralNotMet, structuralDeparted,
				(int) keys(duties, Rating.NOT_MET).count() - structuralNotMet.size(),
				(int) keys(duties, Rating.PARTLY_MET).count() + structuralDeparted.size(),
				rated(elements, Rating.NOT_MET), rated(elements, Rating.PARTLY_MET));
	}

	private static Stream<String> keys(List<DutyAssessment> duties, Rating rating) {
		return duties.stream()
			.filter((duty) -> duty.standing().filter((standing) -> standing == rating).isPresent())
			.map(DutyAssessment::duty);
	}

	private static int rated(List<ElementJudgement> elements, Rating rating) {
		return (int) elements.stream().filter((element) -> element.rating() == rating).count();
	}

	/** The structural duties that keep the council from being assured. */
	List<String> structuralShortfalls() {
		return Stream.concat(this.structuralNotMet.stream(), this.structuralDeparted.stream()).sorted().toList();
	}

}
