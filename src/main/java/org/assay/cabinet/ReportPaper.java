package org.assay.cabinet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.assay.cabinet.document.Colour;
import org.assay.cabinet.document.Contact;
import org.assay.cabinet.document.Cover;
import org.assay.cabinet.document.DutyLine;
import org.assay.cabinet.document.ExemptPaper;
import org.assay.cabinet.document.ExemptPart;
import org.assay.cabinet.document.Letterhead;
import org.assay.cabinet.document.Paper;
import org.assay.cabinet.document.PublicPaper;
import org.assay.cabinet.document.Stage;
import org.assay.review.Rating;
import org.jspecify.annotations.Nullable;

/** Sets what a version of a report says as a document. */
final class ReportPaper {

	/** These have a place of their own in a document. */
	private static final Set<String> PLACED = Set.of(Part.TITLE.key(), Part.PROGRAMME_AREA.key(), Part.SUMMARY.key(),
			Part.RECOMMENDATIONS.key(), Part.CONTACT.key(), Part.EXEMPT_APPENDIX.key());

	private ReportPaper() {
	}

	static Paper of(VersionContent content, Stage stage, Colour colour) {
		Cover cover = new Cover(new Letterhead(content.council(), colour), content.meeting(), content.date(),
				content.text(Part.TITLE), content.text(Part.PROGRAMME_AREA), stage, content.number(), List.of());
		PublicPaper open = new PublicPaper(cover,
				org.assay.cabinet.document.Part.of(Part.SUMMARY.heading(), content.text(Part.SUMMARY)),
				content.text(Part.RECOMMENDATIONS).lines().toList(),
				content.parts()
					.stream()
					.filter((part) -> !PLACED.contains(part.partKey()))
					.map((part) -> org.assay.cabinet.document.Part.of(part.heading(), part.text()))
					.toList(),
				content.duties().stream().map(ReportPaper::line).toList(),
				content.exhibits().stream().map(ReportExhibit::line).toList(), content.decisions(),
				content.actions().stream().map(ReportAction::line).toList(), contact(content.text(Part.CONTACT)));
		String appendix = content.text(Part.EXEMPT_APPENDIX);
		return (content.openness() == Openness.PUBLIC || appendix.isEmpty()) ? open : new ExemptPaper(open, List
			.of(ExemptPart.of(Part.EXEMPT_APPENDIX.heading(), Objects.toString(content.ground(), ""), appendix)),
				List.of());
	}

	private static DutyLine line(ReportDuty duty) {
		return new DutyLine(duty.duty(), duty.title(), words(duty.self()), words(duty.assessor()),
				words(duty.agreed()));
	}

	private static String words(@Nullable Rating rating) {
		return (rating != null) ? rating.words() : "";
	}

	/** Name, title, telephone and email, a line each, as the form asks for them. */
	private static Contact contact(String text) {
		List<String> lines = new ArrayList<>(text.lines().toList());
		while (lines.size() < 4) {
			lines.add("");
		}
		return new Contact(lines.get(0), lines.get(1), lines.get(2), lines.get(3));
	}

}
