package org.assay.cabinet.document;

import java.util.List;

import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PaperTests {

	@Test
	void keepsNothingExemptInThePublicVersion() {
		PublicPaper open = Sample.exempt().publicVersion();

		assertThat(PaperFields.of(Sample.exempt()).toString()).contains(Sample.SECRET);
		assertThat(PaperFields.of(open).toString()).doesNotContain(Sample.SECRET, "Occupational health");
	}

	@Test
	@Tag("R50")
	void isNotPublishedWhileAPartIsEmpty() {
		PublicPaper draft = Sample.published();

		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> new PublicPaper(draft.cover(), draft.summary(), draft.recommendations(),
					List.of(Part.of("Finance", " \n")), draft.duties(), draft.evidence(), draft.decisions(),
					draft.actions(), draft.contact()))
			.withMessage("Write the part ‘Finance’ before the report is published.");
	}

	@Test
	@Tag("R51")
	void isNotPublishedWithoutARecommendation() {
		PublicPaper draft = Sample.published();

		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> new PublicPaper(draft.cover(), draft.summary(), List.of(" "), draft.parts(),
					draft.duties(), draft.evidence(), draft.decisions(), draft.actions(), draft.contact()));
	}

	@Test
	void isNotExemptWithoutAnExemptPart() {
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> new ExemptPaper(Sample.draft(), List.of(), List.of()));
	}

	@Test
	void readsParagraphsAndPointsAsTheyAreTyped() {
		assertThat(Passage.read("One\r\nline.\r\n\r\n- first\r\n* second\r\nThree.")).containsExactly(
				new Passage.Paragraph("One line."), new Passage.Point("first"), new Passage.Point("second"),
				new Passage.Paragraph("Three."));
	}

	@Test
	void dropsWhatNoDocumentCanHold() {
		assertThat(Plain.line("a\u0000b\u0007c\uD800d\uFFFEe\u202Ef \t\u2028 g\uD83D\uDE00"))
			.isEqualTo("abcdef g\uD83D\uDE00");
	}

	@Test
	void countsTheRatingsOfAllDuties() {
		assertThat(Ratings.count(Sample.draft().duties()))
			.extracting((line) -> line.get("rating") + ": " + line.get("self") + ", " + line.get("assessor") + ", "
					+ line.get("agreed"))
			.containsExactly("Met: 40, 39, 38", "Partly met: 4, 4, 4", "Not met: 0, 1, 1");
	}

	@Test
	void darkensAColourThatNobodyCouldRead() {
		assertThat(new Colour("#ffdd00").contrast()).isBetween(4.5, 5.1);
		assertThat(new Colour("1D4E79").hex()).isEqualTo("1D4E79");
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> new Colour("teal;}"));
	}

}
