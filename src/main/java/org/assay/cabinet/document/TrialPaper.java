package org.assay.cabinet.document;

import java.time.LocalDate;
import java.util.List;

/** A report that has everything a report can have, in which templates are tried. */
final class TrialPaper {

	/** No report says this, so that what is left unfilled stands out. */
	private static final String TEXT = "Trial";

	private TrialPaper() {
	}

	static Paper of() {
		List<EvidenceLine> evidence = List.of(new EvidenceLine(TEXT, TEXT, TEXT));
		Part part = Part.of(TEXT, TEXT + "\n- " + TEXT);
		LocalDate day = LocalDate.EPOCH;
		Cover cover = new Cover(new Letterhead(TEXT, Colour.USUAL), TEXT, day, TEXT, TEXT, Stage.DRAFT, 1,
				List.of(new Cover.Detail(TEXT, TEXT)));
		PublicPaper open = new PublicPaper(cover, part, List.of(TEXT), List.of(part),
				List.of(new DutyLine(TEXT, TEXT, TEXT, TEXT, TEXT)), evidence,
				List.of(new DecisionLine(day, TEXT, TEXT, TEXT)), List.of(new ActionLine(TEXT, TEXT, day, TEXT, TEXT)),
				new Contact(TEXT, TEXT, TEXT, TEXT));
		return new ExemptPaper(open, List.of(ExemptPart.of(TEXT, TEXT, TEXT + "\n- " + TEXT)), evidence);
	}

}
