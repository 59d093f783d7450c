package org.assay.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the assurance lead writes into the drafts of reports to cabinet. */
final class DemoDrafts {

	private static final Map<String, ?> ALWAYS = Map.of("programmeArea", "Children and young people's services",
			"legal", "The council must have regard to the guidance under the Children Act 2004, sections 18 and 19.",
			"exemptInformation", "None.");

	private DemoDrafts() {
	}

	/** On a review that was just concluded. */
	static Map<String, ?> assurance(DemoCast cast) {
		return with(cast,
				Map.of("title", "Assurance of the leadership of children's services", "recommendations",
						recommend("That Cabinet note the chief executive's opinion: assured with actions.",
								"That Cabinet agree the answers to the assessor's two recommendations."),
						"finance",
						"There are no additional financial pressures; both actions are met from existing budgets.",
						"risks", "The offer in the fifth district depends on its district council.", "policy",
						"The review supports the council plan's aim that children are heard.", "background",
						"The children in care council and the youth forum were consulted.", "equality",
						"Young people in two districts have less access today; the second action puts that right."));
	}

	/** On what became of it since. */
	static Map<String, ?> yearOn(DemoCast cast) {
		return with(cast, Map.of("title", "Leadership of children's services: what was done since the review",
				"recommendations",
				recommend("That Cabinet note that two of four actions are closed and have worked.",
						"That Cabinet ask the director to have the offer of youth provision published for every district."),
				"finance", "The share of the fifth district is in next year's draft budget.", "risks",
				"The offer of youth provision is overdue; without it one district plans in the dark.", "policy",
				"What was done supports the council plan's aim that children are heard.", "background",
				"The scrutiny committee looked into it, and its first recommendation is being carried out.", "equality",
				"Access in the fifth district is still less than elsewhere until its offer is published."));
	}

	/** On a review that found nothing new to be done. */
	static Map<String, ?> steady(DemoCast cast) {
		return with(cast,
				Map.of("title", "Assurance of the leadership of children's services", "recommendations",
						recommend("That Cabinet note the chief executive's opinion: assured with actions.",
								"That Cabinet ask the director to follow up the duties that are not yet met."),
						"finance", "There are no additional financial pressures.", "risks",
						"What is only partly met could slip back if vacancies are not filled.", "policy",
						"The review supports the council plan's aim that children are safe.", "background",
						"The children in care council was consulted.", "equality",
						"The review found no group that is served less well because of who leads the services."));
	}

	private static Map<String, ?> with(DemoCast cast, Map<String, ?> own) {
		Map<String, Object> draft = new HashMap<>(ALWAYS);
		draft.put("contact", cast.contact());
		draft.putAll(own);
		return draft;
	}

	private static List<Map<String, String>> recommend(String first, String second) {
		return List.of(Map.of("recommendation", first), Map.of("recommendation", second));
	}

}
