package org.assay.cabinet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.assay.shared.Incomplete;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Democratic services answers the questions from which the lawful route follows. */
@Component
class AssessRouteStep extends ReportStep {

	private final RouteDesk routes;

	AssessRouteStep(ReportDesk desk, RouteDesk routes) {
		super(desk);
		this.routes = routes;
	}

	@Override
	public String step() {
		return "assess-route";
	}

	@Override
	void show(OpenedStep opened, CabinetReport report) {
		opened.show("about",
				about(report).quote(Part.RECOMMENDATIONS.heading(), report.part(Part.RECOMMENDATIONS).text())
					.quote(Part.FINANCE.heading(), report.part(Part.FINANCE).text())
					.quote(Part.EXEMPT_INFORMATION.heading(), report.part(Part.EXEMPT_INFORMATION).text())
					.line(report.part(Part.EXEMPT_APPENDIX).text().isEmpty() ? "It has no exempt appendix."
							: "**It has an exempt appendix.**")
					.toString());
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		Set<ExemptParagraph> paragraphs = fields.chosen("paragraphs")
			.stream()
			.map((key) -> new Fields(Map.of("paragraph", key)).choice("paragraph", ExemptParagraph.class,
					"Choose among paragraphs 1 to 7 of Schedule 12A."))
			.collect(Collectors.toSet());
		boolean keeping = !paragraphs.isEmpty() && fields.choice("publicInterestIn", Interest.class,
				"Say where the public interest lies: in disclosing it, or in keeping it from the public.") == Interest.KEEPING;
		Exemption exemption = new Exemption(paragraphs, keeping, fields.text("publicInterest").orElse(""));
		RouteAssessed route = this.routes.assessRoute(step.subject(), new AssessRoute(yes(fields, "significantMoney"),
				yes(fields, "severalWards"), fields.text("keyReasons").orElse(""), exemption));
		// The tables begin where the law ends, so that no rule of the law stands in them.
		step.keep("keyByLaw", route.keyDecision());
		step.keep("amount", amount(fields));
		step.keep("exemptByLaw", exemption.openness() == Openness.EXEMPT);
		step.keep("exemptParagraphs", exemption.numbers());
	}

	private static long amount(Fields fields) {
		String pounds = fields.text("amount").orElse("0");
		if (!pounds.matches("\\d{1,12}(\\.\\d{1,2})?")) {
			throw new Incomplete("Give what it spends or saves in whole pounds, such as 250000, or 0 if nothing.");
		}
		return new BigDecimal(pounds).setScale(0, RoundingMode.UP).longValueExact();
	}

	private static boolean yes(Fields fields, String name) {
		return fields.choice(name, Answer.class,
				"Answer both questions on the key decision with yes or no.") == Answer.YES;
	}

	private enum Answer {

		YES, NO

	}

	private enum Interest {

		DISCLOSING, KEEPING

	}

}
