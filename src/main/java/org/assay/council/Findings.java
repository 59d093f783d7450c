package org.assay.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Holds a council's arrangements for the two roles against the guidance. */
@Component
public class Findings {

	private final Councils councils;

	private final Holdings holdings;

	Findings(Councils councils, Holdings holdings) {
		this.councils = councils;
		this.holdings = holdings;
	}

	/** What falls short on the day or is foreseen to; empty if nothing does. */
	public List<Finding> of(String council, LocalDate on) {
		return this.councils.findByKey(council)
			.map((found) -> new Leadership(found, on, this.holdings.of(council)))
			.stream()
			.flatMap((leadership) -> LeadershipRules.ALL.stream().map((rule) -> rule.apply(leadership)))
			.flatMap(Optional::stream)
			.toList();
	}

}
