package org.assay.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.assay.shared.Messages;
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
		return List.of(
				new StatementSection(Messages.in(StatementComposer.class, "statement.latest-review"), concluded(sheet)),
				new StatementSection(Messages.in(StatementComposer.class, "statement.elements"), lines(
						sheet.elements()
							.stream()
							.filter((line) -> line.rating() != null)
							.map((line) -> line.key() + " " + line.title() + ": "
									+ Objects.requireNonNull(line.rating()).words() + ". "
									+ Objects.toString(line.reasons(), "")),
						Messages.in(StatementComposer.class, "statement.none-judged"))),
				new StatementSection(Messages.in(StatementComposer.class, "statement.falling-short"), lines(sheet
					.duties()
					.stream()
					.filter((line) -> line.agreed() != null && line.agreed().fallsShort())
					.map((line) -> line.key() + " " + line.title() + ": "
							+ Objects.requireNonNull(line.agreed()).words().toLowerCase(Messages.language()) + "."),
						Messages.in(StatementComposer.class, "statement.none"))),
				new StatementSection(Messages.in(StatementComposer.class, "statement.open-actions"),
						lines(this.actions.of(council).stream().map(OutstandingAction::words),
								Messages.in(StatementComposer.class, "statement.none"))),
				new StatementSection(Messages.in(StatementComposer.class, "statement.posts"),
						lines(this.findings.of(council, LocalDate.now(this.clock)).stream().map(Finding::sentence),
								Messages.in(StatementComposer.class, "statement.both-held"))));
	}

	private static String concluded(ReviewSheet sheet) {
		Conclusion conclusion = Objects.requireNonNull(sheet.conclusion());
		return Messages.in(StatementComposer.class, "statement.concluded", sheet.line().title(),
				Dates.words(conclusion.concludedOn()), conclusion.opinion().words().toLowerCase(Messages.language()),
				conclusion.reasons());
	}

	private static String lines(Stream<String> lines, String otherwise) {
		String found = lines.map((line) -> "- " + line.strip()).collect(Collectors.joining("\n"));
		return found.isEmpty() ? otherwise : found;
	}

}
