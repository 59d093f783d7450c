package org.assay.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Holds a council's arrangements for the two roles against the guidance. */
@Component
public class Findings {

	private final Councils councils;

	private final Holdings holdings;

	private final Bodies bodies;

	Findings(Councils councils, Holdings holdings, Bodies bodies) {
		this.councils = councils;
		this.holdings = holdings;
		this.bodies = bodies;
	}

	/** What falls short on the day or is foreseen to; empty if nothing does. */
	public List<Finding> of(String council, LocalDate on) {
		return this.councils.findByKey(council)
			.map((found) -> new Leadership(found, on, this.holdings.of(council)))
			.stream()
			.flatMap((leadership) -> Stream.concat(
					LeadershipRules.ALL.stream().flatMap((rule) -> rule.apply(leadership).stream()),
					this.bodies.findAllByCouncilOrderByHistoricAscNameAsc(council)
						.stream()
						.flatMap((body) -> PartnershipRules.of(body, leadership).stream())))
			.toList();
	}

}
