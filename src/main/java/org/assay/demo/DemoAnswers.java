package org.assay.demo;

import java.util.List;
import java.util.Map;

import org.assay.register.Duty;
import org.assay.register.DutyType;
import org.assay.register.Register;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the duty owners answer, and the documents they show for it. */
@Component
@Profile("demo")
class DemoAnswers {

	private static final Map<DutyType, String> HOW = Map.of(DutyType.PROFESSIONAL,
			"The director leads this in person: it stands on the children's leadership team's agenda every month, "
					+ "and the quality report to the performance board shows whether it makes a difference.",
			DutyType.POLITICAL,
			"The lead member holds a fortnightly briefing with the director, visits front-line teams each month "
					+ "and reports to full council in spring and autumn.",
			DutyType.COMMISSIONING,
			"Needs, contracts and results are reviewed by the commissioning board each quarter under the joint "
					+ "plan with the integrated care board.",
			DutyType.PARTNERSHIP,
			"The council is represented by the director at every meeting of the partnership; actions and attendance "
					+ "are tracked, and gaps are raised with the partner's chief officer.",
			DutyType.ORGANISATIONAL,
			"The structure approved by council and the scheme of delegation settle this; both were checked by the "
					+ "monitoring officer this year.",
			DutyType.PERFORMANCE,
			"Monthly performance board with limits for every measure; the director takes a decision back when a "
					+ "measure is outside its limit for two months.");

	private static final Map<DutyType, List<String>> SHOWN = Map.of(DutyType.PROFESSIONAL,
			List.of("quality-assurance-report.pdf"), DutyType.POLITICAL, List.of("scrutiny-minutes.pdf"),
			DutyType.COMMISSIONING, List.of("commissioning-plan.pdf"), DutyType.PARTNERSHIP,
			List.of("partnership-terms.pdf"), DutyType.ORGANISATIONAL,
			List.of("senior-management-structure.pdf", "scheme-of-delegation.pdf"), DutyType.PERFORMANCE,
			List.of("performance-summary.csv", "school-improvement-strategy.pdf"));

	/** Duties that stood a year earlier where these stand. */
	private static final Map<String, String> EARLIER = Map.of("D10", "D29", "D19", "D29", "D24", "D29", "D38", "D36",
			"D18", "D18");

	private final Register register;

	DemoAnswers(Register register) {
		this.register = register;
	}

	Duty duty(String key) {
		return this.register.current().duty(key);
	}

	/** Documents under {@code demo/} on the class path that are shown for the duty. */
	List<String> shownFor(String key) {
		return SHOWN.getOrDefault(duty(key).type(), List.of());
	}

	/**
	 * Mostly met; what is partly met differs from duty to duty, not from run to run.
	 * @param earlier whether it is answered as it was before the council improved
	 */
	Map<String, ?> assess(String key, boolean earlier) {
		Duty duty = duty(key);
		String how = HOW.getOrDefault(duty.type(), duty.wording());
		return switch (earlier ? EARLIER.getOrDefault(key, key) : key) {
			case "D29", "D33", "D38" -> Map.of("rating", "partly-met", "howDischarged", how, "confirmed", true,
					"reasons",
					"The arrangement is in place, but the last two audits found it applied unevenly across districts.",
					"action", "One standard for all districts, with a peer check each quarter from January.");
			case "D36" -> Map.of("rating", "not-met", "howDischarged",
					"Youth provision is bought year by year; there has been no published offer since the last "
							+ "contract ended.",
					"confirmed", true, "reasons", "Young people in two districts have no offer within reach.", "action",
					"Publish an offer by June; the cabinet has set aside the money.");
			case "D18" -> Map.of("rating", "departed", "howDischarged",
					"The council works through its cost-of-living partnership instead of a separate child poverty "
							+ "arrangement.",
					"confirmed", true, "reasons",
					"One partnership with all districts reaches more families than a second one would; "
							+ "the partners agreed this in writing.");
			default -> Map.of("rating", "met", "howDischarged", how, "confirmed", true);
		};
	}

}
