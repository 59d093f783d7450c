package org.assay.register;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EditionOf2009Tests {

	private final Register register = new Register();

	private final Edition edition = this.register.edition("2009");

	@Test
	@Tag("D1")
	void listsTheNinetyNumberedParagraphsInOrder() {
		assertThat(this.edition.paragraphs()).extracting(Paragraph::number)
			.containsExactlyElementsOf(Stream.of(section(1, 14), section(2, 27), section(3, 44), section(4, 5))
				.flatMap((one) -> one)
				.toList());
	}

	@Test
	void saysSomethingDifferentInEveryParagraph() {
		assertThat(this.edition.paragraphs()).extracting(Paragraph::says).doesNotHaveDuplicates();
		assertThat(this.edition.paragraphs()).allSatisfy((one) -> assertThat(one.says()).isNotBlank());
	}

	@Test
	@Tag("T1")
	@Tag("T2")
	void putsTheYearlyAssessmentOnChiefExecutiveAndLeader() {
		assertThat(paragraph("3.31").holders()).containsExactly(Bearer.CHIEF_EXECUTIVE, Bearer.LEADER);
		assertThat(paragraph("4.5").holders()).containsExactly(Bearer.LEADER, Bearer.CHIEF_EXECUTIVE);
	}

	@Test
	@Tag("A22")
	void marksAParagraphHistoricWhereItsBodyOrSchemeIsGone() {
		assertThat(List.of("2.12", "3.6", "3.22", "4.2")).allMatch((number) -> paragraph(number).historic());
		assertThat(List.of("1.12", "2.25", "3.5", "3.31")).noneMatch((number) -> paragraph(number).historic());
	}

	@Test
	void citesDocumentAndParagraph() {
		assertThat(this.edition.provisions()).extracting(Provision::source)
			.contains("Statutory guidance of July 2009, paragraph 3.31");
	}

	@Test
	void isNeverTheCurrentEditionNorOneToBeginUnder() {
		assertThat(this.register.current().key()).isEqualTo("2012-13");
		assertThat(this.register.inForce("2012-13")).isEqualTo(this.register.current());
		assertThatThrownBy(() -> this.register.inForce("2009")).isInstanceOf(EditionReplaced.class)
			.hasMessage("The statutory guidance of July 2009 is no longer in force; choose the statutory guidance of"
					+ " April 2012, reissued April 2013 (2012-13).");
	}

	private Paragraph paragraph(String number) {
		return this.edition.paragraphs()
			.stream()
			.filter((one) -> one.number().equals(number))
			.findFirst()
			.orElseThrow();
	}

	private static Stream<String> section(int section, int paragraphs) {
		return IntStream.rangeClosed(1, paragraphs).mapToObj((paragraph) -> section + "." + paragraph);
	}

}
