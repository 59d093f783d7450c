package org.assay.cabinet.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report as a council would put it to its cabinet. */
final class Sample {

	static final String SECRET = "The interim director’s sickness absence began in May";

	static final List<String> HOSTILE = List.of("{{title}} [duty] {{@council}} ${council} [[${council}]]",
			"<script>alert(1)</script></style></p>", "a\u0000b\u0007c\uD800d\uFFFE", "Thanks \uD83D\uDE00 and \u2714",
			"\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627", "]]>&amp;&#0;", "\" onload=\"x\u202E");

	private Sample() {
	}

	static List<String> hostile() {
		return HOSTILE;
	}

	/** A draft with a paragraph of more than 200 kilobytes. */
	static PublicPaper verbose() {
		PublicPaper draft = draft();
		String paragraph = IntStream.range(0, 15_000)
			.mapToObj((word) -> "sentence " + word)
			.collect(Collectors.joining(" "));
		return new PublicPaper(draft.cover(), Part.of("Summary", paragraph + " end."), draft.recommendations(),
				draft.parts(), List.of(), List.of(), List.of(), List.of(), draft.contact());
	}

	static PublicPaper draft() {
		return paper(Stage.DRAFT, "Assurance of children’s services leadership 2026");
	}

	static PublicPaper published() {
		return paper(Stage.PUBLISHED, "Assurance of children’s services leadership 2026");
	}

	static ExemptPaper exempt() {
		return new ExemptPaper(draft(), List.of(ExemptPart.of("Capacity of the director",
				"Exempt under paragraphs 1 and 2 of Part 1 of Schedule 12A to the Local Government Act 1972. The public "
						+ "interest in maintaining the exemption outweighs the public interest in disclosing the information.",
				SECRET + " and is covered by a deputy.\n\n- cover ends in July\n- a permanent appointment follows")),
				List.of(new EvidenceLine("Occupational health report", "D13", "June 2026")));
	}

	/** A report of which every text is the given one. */
	static PublicPaper saying(String text) {
		return new PublicPaper(
				new Cover(new Letterhead("Council " + text, Colour.USUAL), "Cabinet " + text,
						LocalDate.of(2026, 10, 14), "Title " + text, "Area " + text, Stage.DRAFT, 1,
						List.of(new Cover.Detail("Detail " + text, "Said " + text))),
				Part.of("Summary " + text, "Text " + text), List.of("That " + text),
				List.of(Part.of("Part " + text, "Text " + text + "\n- point " + text)),
				List.of(new DutyLine("D01", "Duty " + text, text, text, text)),
				List.of(new EvidenceLine("Evidence " + text, text, text)),
				List.of(new DecisionLine(LocalDate.of(2026, 10, 14), text, "Decision " + text, text)),
				List.of(new ActionLine("Action " + text, text, LocalDate.of(2027, 1, 29), text, text)),
				new Contact("Name " + text, text, text, text));
	}

	private static PublicPaper paper(Stage stage, String title) {
		return new PublicPaper(cover(stage, title), Part.of("Summary", """
				Every council with children’s services must assure itself that its director and its lead member can do \
				what the law asks of them. This report sets out what the review of 2026 found.

				Of 44 duties, 38 are met, four are partly met and one is not met. The overall opinion is: assured with \
				actions."""), List.of("That Cabinet note the opinion ‘assured with actions’ and the reasons for it.",
				"That Cabinet agree the three actions in the appendix and ask for a report on them in six months.",
				"That Cabinet refer the report to the scrutiny committee for children and young people."), parts(),
				duties(), evidence(),
				List.of(new DecisionLine(LocalDate.of(2026, 9, 30), "Chief executive",
						"The review is concluded: assured with actions.",
						"One duty is not met. The assessor’s recommendations were accepted.")),
				actions(), new Contact("Priya Shah", "Assurance lead, Chief Executive’s office", "01632 960 123",
						"assurance@exampleshire.example"));
	}

	private static Cover cover(Stage stage, String title) {
		return new Cover(new Letterhead("Exampleshire County Council", new Colour("005E5D")), "Cabinet",
				LocalDate.of(2026, 10, 14), title, "Children and young people’s services", stage, 3,
				List.of(new Cover.Detail("Report of", "Chief executive"), new Cover.Detail("Key decision", "No"),
						new Cover.Detail("Subject to call-in", "Yes"), new Cover.Detail("Wards affected", "All")));
	}

	private static List<Part> parts() {
		return List.of(Part.of("Proposals and details", """
				The review followed the statutory guidance on the roles of the director of children’s services and of \
				the lead member. The director assessed each duty with evidence, an independent assessor judged six \
				elements, and the lead member was satisfied with the result.

				The assessor recommended that the council:

				- name a deputy for the director in writing
				- bring the join-up with adult services to the health and wellbeing board each quarter
				- ask children and young people each year whether they were heard

				All three recommendations are accepted. The appendices show each duty with its ratings, the evidence, \
				and what will be done by whom and when."""),
				Part.of("Finance",
						"There are no additional financial pressures. Naming a deputy is within the budget "
								+ "of the service."),
				Part.of("Legal implications", "Sections 18 and 19 of the Children Act 2004 require the council to "
						+ "appoint a director and to designate a lead member.\n\nThe council must have regard to the "
						+ "statutory guidance and depart from it only with clear reasons."),
				Part.of("Equality",
						"No group is affected otherwise than others. The review asked how children with "
								+ "disabilities are heard."),
				Part.of("Risks and uncertainties",
						"Without a named deputy, safeguarding decisions may wait when the " + "director is away."),
				Part.of("Policy and performance agenda implications",
						"Inspectors judge leadership and management, and "
								+ "may look at the quality of this assurance."),
				Part.of("Background papers and consultation", "The self-assessment, the assessor’s report and the "
						+ "record of the lead member’s challenge."));
	}

	private static List<DutyLine> duties() {
		return IntStream.rangeClosed(1, 44).mapToObj(Sample::duty).toList();
	}

	private static DutyLine duty(int number) {
		String self = (number % 11 == 5) ? "Partly met" : "Met";
		String assessor = (number == 14) ? "Not met" : self;
		return new DutyLine(String.format("D%02d", number),
				(number % 3 == 0) ? "Children and young people are listened to and involved in decisions about them."
						: "Services are integrated with those of health, police and schools so that children are safe "
								+ "and do well.",
				self, assessor, (number == 20) ? "" : assessor);
	}

	private static List<EvidenceLine> evidence() {
		return List.of(new EvidenceLine("Scheme of delegation", "D01, D05, D11", "From 1 April 2026"),
				new EvidenceLine("Minutes of the corporate parenting board", "D20", "April 2025 to March 2026"),
				new EvidenceLine("Safeguarding partnership annual report", "D25", "2025 to 2026"));
	}

	private static List<ActionLine> actions() {
		return List.of(
				new ActionLine("Name a deputy for the director", "Alex Morgan", LocalDate.of(2026, 11, 30),
						"No safeguarding decision waits for more than a day", "Open"),
				new ActionLine("Report on work with adult services each quarter", "Sam Okafor",
						LocalDate.of(2027, 1, 29), "Four reports in a year", "Open"));
	}

}
