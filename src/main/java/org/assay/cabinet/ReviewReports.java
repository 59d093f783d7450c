package org.assay.cabinet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.shared.Reference;

/**
 * The reports on one review and the published decisions on them.
 *
 * @param reports the newest first
 * @param decisions first recorded first
 */
public record ReviewReports(List<ReportHeading> reports, List<DecisionLine> decisions) {

	public ReviewReports {
		reports = List.copyOf(reports);
		decisions = List.copyOf(decisions);
	}

	/** The review itself and what was decided on it: what actions can follow from. */
	public Set<Reference> sources(Reference review) {
		return Stream
			.concat(Stream.of(review), this.decisions.stream().map((one) -> new DecisionId(one.id()).reference()))
			.collect(Collectors.toSet());
	}

}
