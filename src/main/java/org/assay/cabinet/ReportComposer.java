package org.assay.cabinet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.evidence.CaseEvidence;
import org.assay.register.Register;
import org.assay.review.CommissionReview;
import org.assay.review.Conclusion;
import org.assay.review.Rating;
import org.assay.review.ReviewId;
import org.assay.review.ReviewRecords;
import org.assay.review.ReviewSheet;
import org.assay.review.Trigger;
import org.assay.shared.Choice;
import org.assay.shared.Messages;
import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/** Takes from the record of a review what its report says. */
@Component
class ReportComposer {

	private final ReviewRecords reviews;

	private final CaseEvidence evidence;

	private final Register register;

	private final Councils councils;

	ReportComposer(ReviewRecords reviews, CaseEvidence evidence, Register register, Councils councils) {
		this.reviews = reviews;
		this.evidence = evidence;
		this.register = register;
		this.councils = councils;
	}

	Composition of(Reference review) {
		ReviewSheet sheet = this.reviews.sheet(ReviewId.of(review).value());
		Conclusion conclusion = sheet.conclusion();
		if (conclusion == null) {
			throw new NothingToReport(review);
		}
		Map<Part, String> composed = new EnumMap<>(Part.class);
		composed.put(Part.SUMMARY, summary(sheet, conclusion));
		composed.put(Part.PROPOSALS, details(sheet));
		composed.put(Part.RISKS, shortfalls(sheet));
		List<ReportExhibit> exhibits = this.evidence.publishable(review).stream().map(ReportExhibit::of).toList();
		composed.put(Part.BACKGROUND, background(sheet, exhibits));
		return new Composition(composed, proposed(sheet, conclusion), sheet.duties().stream().map(this::duty).toList(),
				exhibits);
	}

	private ReportDuty duty(ReviewSheet.DutyLine line) {
		return new ReportDuty(line.key(), line.title(), line.self(), line.assessor(), line.agreed());
	}

	private static String summary(ReviewSheet sheet, Conclusion conclusion) {
		String ratings = List.of(Rating.values())
			.stream()
			.map((rating) -> count(sheet, (line) -> line.agreed() == rating) + " " + lower(rating))
			.filter((text) -> !text.startsWith("0 "))
			.collect(Collectors.joining("; "));
		return keyChanges(sheet) + conclusion.publishedText() + "\n\n"
				+ Messages.in(ReportComposer.class, "composed.opinion", lower(conclusion.opinion()),
						conclusion.reasons())
				+ "\n\n" + Messages.in(ReportComposer.class, "composed.duties-tested", sheet.duties().size(), ratings);
	}

	/** After a change of guidance the report tells of the change first. */
	private static String keyChanges(ReviewSheet sheet) {
		return isOnNewGuidance(sheet) ? sheet.whatHappened() + "\n\n" : "";
	}

	private static boolean isOnNewGuidance(ReviewSheet sheet) {
		return sheet.line().trigger().equals(Trigger.GUIDANCE_CHANGE.key());
	}

	private static long count(ReviewSheet sheet, Predicate<ReviewSheet.DutyLine> fitting) {
		return sheet.duties().stream().filter(fitting).count();
	}

	private static String details(ReviewSheet sheet) {
		String elements = sheet.elements()
			.stream()
			.filter((line) -> line.rating() != null)
			.map((line) -> "- " + line.key() + " " + line.title() + ": " + Objects.requireNonNull(line.rating()).words()
					+ ". " + Objects.toString(line.reasons(), ""))
			.collect(Collectors.joining("\n"));
		String recommended = sheet.recommendations()
			.stream()
			.map((line) -> "- "
					+ Messages.in(ReportComposer.class, "composed.recommendation", line.number(), line.recommendation(),
							Objects.requireNonNullElseGet(line.response(),
									() -> Messages.in(ReportComposer.class, "composed.not-answered")))
					+ ((line.reasons() != null) ? " " + line.reasons() : ""))
			.collect(Collectors.joining("\n"));
		return (elements + "\n" + recommended).strip();
	}

	private static String shortfalls(ReviewSheet sheet) {
		String falling = sheet.duties()
			.stream()
			.filter((line) -> line.agreed() != null && Objects.requireNonNull(line.agreed()).fallsShort())
			.map((line) -> "- " + line.key() + " " + line.title() + ": " + lower(Objects.requireNonNull(line.agreed()))
					+ "." + ((line.reasons() != null) ? " " + line.reasons() : "")
					+ ((line.action() != null)
							? " " + Messages.in(ReportComposer.class, "composed.action", line.action()) : ""))
			.collect(Collectors.joining("\n"));
		return falling.isEmpty() ? Messages.in(ReportComposer.class, "composed.nothing-falls-short") : falling;
	}

	private String background(ReviewSheet sheet, List<ReportExhibit> exhibits) {
		CommissionReview commission = Objects.requireNonNull(sheet.commission());
		String papers = exhibits.stream()
			.map((exhibit) -> "- " + exhibit.exhibitName())
			.collect(Collectors.joining("\n"));
		return ("- " + this.register.edition(commission.edition()).title() + "\n- " + Messages.in(ReportComposer.class,
				"composed.terms", sheet.line().title(), commission.termsOfReference()) + "\n" + papers)
			.strip();
	}

	private Map<Part, String> proposed(ReviewSheet sheet, Conclusion conclusion) {
		boolean executive = this.councils.findByKey(sheet.line().council())
			.map(Council::governance)
			.orElseThrow()
			.hasExecutive();
		String body = Messages.in(ReportComposer.class, executive ? "composed.cabinet" : "composed.committee");
		Map<Part, String> proposed = new EnumMap<>(Part.class);
		proposed.put(Part.TITLE, Messages.in(ReportComposer.class, "composed.title", sheet.line().title()));
		proposed.put(Part.PROGRAMME_AREA, Messages.in(ReportComposer.class, "composed.programme-area"));
		proposed.put(Part.RECOMMENDATIONS,
				(isOnNewGuidance(sheet) ? Messages.in(ReportComposer.class, "composed.note-changes", body) + "\n" : "")
						+ Messages.in(ReportComposer.class, "composed.note-opinion", body, lower(conclusion.opinion()))
						+ answers(sheet.recommendations().size(), body));
		return proposed;
	}

	private static String answers(int recommendations, String body) {
		return switch (recommendations) {
			case 0 -> "";
			case 1 -> "\n" + Messages.in(ReportComposer.class, "composed.agree-answer", body);
			default -> "\n" + Messages.in(ReportComposer.class, "composed.agree-answers", body, recommendations);
		};
	}

	/** Within a sentence. */
	private static String lower(Choice choice) {
		return choice.words().toLowerCase(Messages.language());
	}

}
