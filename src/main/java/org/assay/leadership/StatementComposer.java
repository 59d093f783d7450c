package org.assay.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.council.Finding;
import org.assay.council.Findings;
import org.assay.review.Conclusion;
import org.assay.review.OutstandingAction;
import org.assay.review.OutstandingActions;
import org.assay.review.ReviewId;
import org.assay.review.ReviewRecords;
import org.assay.review.ReviewSheet;
import org.assay.shared.Dates;
import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/** Takes from the record what a leadership statement says, so that nobody retypes it. */
@Component
class StatementComposer {

	private final ReviewRecords reviews;

	private final OutstandingActions actions;

	private final Findings findings;

	private final Clock clock;

	StatementComposer(ReviewRecords reviews, OutstandingActions actions, Findings findings, Clock clock) {
		this.reviews = reviews;
		this.actions = actions;
		this.findings = findings;
		this.clock = clock;
	}

	/**
	 * What the record says today.
	 * @param review a review that is concluded
	 */
	List<StatementSection> of(Reference review) {
		ReviewSheet sheet = this.reviews.sheet(ReviewId.of(review).value());
		String council = sheet.line().council();
		return List.of(new StatementSection("The latest review", concluded(sheet)),
				new StatementSection("Elements of assurance",
						lines(sheet.elements()
							.stream()
							.filter((line) -> line.rating() != null)
							.map((line) -> line.key() + " " + line.title() + ": "
									+ Objects.requireNonNull(line.rating()).words() + ". "
									+ Objects.toString(line.reasons(), "")),
								"None was judged.")),
				new StatementSection("Duties that fall short", lines(
						sheet.duties()
							.stream()
							.filter((line) -> line.agreed() != null && line.agreed().fallsShort())
							.map((line) -> line.key() + " " + line.title() + ": "
									+ Objects.requireNonNull(line.agreed()).words().toLowerCase(Locale.UK) + "."),
						"None.")),
				new StatementSection("Open actions",
						lines(this.actions.of(council).stream().map(OutstandingAction::words), "None.")),
				new StatementSection("The two posts",
						lines(this.findings.of(council, LocalDate.now(this.clock)).stream().map(Finding::sentence),
								"Both are held as the law and the guidance ask.")));
	}

	private static String concluded(ReviewSheet sheet) {
		Conclusion conclusion = Objects.requireNonNull(sheet.conclusion());
		return sheet.line().title() + ", concluded on " + Dates.words(conclusion.concludedOn()) + ": "
				+ conclusion.opinion().words().toLowerCase(Locale.UK) + ". " + conclusion.reasons();
	}

	private static String lines(Stream<String> lines, String otherwise) {
		String found = lines.map((line) -> "- " + line.strip()).collect(Collectors.joining("\n"));
		return found.isEmpty() ? otherwise : found;
	}

}
