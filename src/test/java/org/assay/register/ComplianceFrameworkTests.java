package org.assay.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.assay.register.ComplianceFramework.FrameworkOfAnotherLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class ComplianceFrameworkTests {

	private static final String HEADER = "Duty\tType\tFocus\tHow discharged\tCompliance\n";

	private final Edition edition = new Register().edition("2012-13");

	@Test
	void readsExactlyFortyFourDutiesFromAFrameworkCutByPageBreaks() throws IOException {
		assertThat(tabbedLinesOfTheBoroughsFile()).isEqualTo(53);

		ComplianceFramework framework = theBoroughs();

		assertThat(framework.rows()).hasSize(44);
		assertThat(framework.matching(this.edition)).isSameAs(framework);
	}

	@Test
	void joinsTheHalvesOfEveryRowThatAPageBreakCut() throws IOException {
		List<Duty> register = this.edition.registerOf(Holder.DCS);

		List<FrameworkRow> rows = theBoroughs().rows();

		for (int index = 0; index < rows.size(); index++) {
			Duty duty = register.get(index);
			assertThat(rows.get(index)).extracting(FrameworkRow::duty, FrameworkRow::type, FrameworkRow::focus)
				.containsExactly(duty.title(), duty.type(), duty.focus());
			assertThat(rows.get(index).howDischarged()).startsWith("The ").doesNotContain("  ");
		}
		assertThat(rows.get(18).howDischarged()).endsWith("at the strategic board and partnership boards");
		assertThat(rows.get(18).line()).isEqualTo(49);
	}

	@Test
	void leavesEveryEmptyComplianceEmpty() throws IOException {
		assertThat(theBoroughs().rows()).extracting(FrameworkRow::compliance).containsOnly("");
	}

	@Test
	void readsCsvWithQuotedCellsOverSeveralLines() {
		ComplianceFramework framework = read("""
				\uFEFF"Duty","Focus","Type","How discharged","Compliance"\r
				"Lead, professionally",outcome,PROFESSIONAL,"At the board,\r
				every month",met\r
				\r
				"Say ""no"" in time",Output,commissioning,,\r
				""");

		assertThat(framework.rows()).containsExactly(
				new FrameworkRow(2, "Lead, professionally", DutyType.PROFESSIONAL, Focus.OUTCOME,
						"At the board,\nevery month", "met"),
				new FrameworkRow(5, "Say \"no\" in time", DutyType.COMMISSIONING, Focus.OUTPUT, "", ""));
	}

	@Test
	void namesEveryBadLineAtOnceAndImportsNothing() {
		FrameworkUnreadable refusal = refusalOf(HEADER + """
				\t\t\tgoes on with nothing\t
				Lead well\tProfessional\tOutcome\tAt the board\t
				Buy well\tBuying\tOutput\tAt the board\t
				\t\t\tin June\t
				Work together\tPartnership\t\tAt the board\t
				Work apart\tPartnership\tResult\tAt the board\t
				\tPartnership\tOutcome\tAt the board\t
				page 2
				Too wide\tPartnership\tOutcome\tAt the board\t\tand more
				lead well\tPerformance\tOutput\tAt the board\t
				""");

		assertThat(refusal.badRows()).extracting(BadRow::line, BadRow::sentence)
			.containsExactly(
					tuple(2, "Line 2 has neither type nor focus, and no row above that it could belong to;"
							+ " fill them in."),
					tuple(4, "Line 4 gives the type “Buying”; write one of professional, political, commissioning,"
							+ " partnership, organisational, performance."),
					tuple(6, "Line 6 gives no focus; write one of outcome, output, structural, cultural, input."),
					tuple(7, "Line 7 gives the focus “Result”; write one of outcome, output, structural, cultural,"
							+ " input."),
					tuple(8, "Line 8 names no duty; write it in the first column."),
					tuple(9, "Line 9 is no row of the table; take it out, or separate its cells by tabs."),
					tuple(10, "Line 10 has more cells than the table has columns; take the extra ones out."),
					tuple(11, "Line 11 repeats the duty of line 3; take one of them out."));
		assertThat(refusal.sentence()).isEqualTo("Nothing was imported, because of line 2 (and 7 more, the last on"
				+ " line 11): " + refusal.badRows().get(0).sentence());
	}

	@Test
	void namesTheLinesOfBadCsvRowsAsTheyStandInTheFile() {
		FrameworkUnreadable refusal = refusalOf("""
				Our framework

				Duty,Type,Focus,How discharged
				"Lead
				well",professional,outcome,board

				Buy well,,,board
				""");

		assertThat(refusal.badRows()).extracting(BadRow::line).containsExactly(7);
	}

	@Test
	void refusesCsvWhoseQuotationMarksDoNotMatch() {
		FrameworkUnreadable refusal = refusalOf("""
				Duty,Type,Focus,How discharged
				Lead well,professional,outcome,board
				"Buy well,commissioning,output,board
				""");

		assertThat(refusal.badRows()).extracting(BadRow::line).containsExactly(3);
		assertThat(refusal).hasMessageContaining("quotation marks");
	}

	@Test
	void refusesFilesWithoutATable() {
		assertThat(refusalOf("")).hasMessageContaining("no header line");
		assertThat(refusalOf("Minutes of a meeting\n")).hasMessageContaining("no header line");
		assertThat(refusalOf(HEADER + "--\t--\t--\t---\t--\n")).hasMessageContaining("no rows");
	}

	@Test
	void refusesFilesThatAreNoText() {
		assertThatThrownBy(() -> ComplianceFramework
			.read(new ByteArrayInputStream(new byte[] { 'D', (byte) 0xE9, 'j', (byte) 0xE0 })))
			.isInstanceOf(FrameworkUnreadable.class)
			.hasMessageContaining("not UTF-8");
		assertThatThrownBy(() -> ComplianceFramework.read(new ByteArrayInputStream(new byte[FrameworkText.LIMIT + 1])))
			.isInstanceOf(FrameworkUnreadable.class)
			.hasMessageContaining("larger than 2 MB");
	}

	@Test
	void refusesToMatchAFrameworkOfAnotherLengthWithTheRegister() {
		ComplianceFramework tooShort = read(HEADER + "Lead well\tProfessional\tOutcome\tAt the board\t\n");

		assertThatThrownBy(() -> tooShort.matching(this.edition)).isInstanceOf(FrameworkOfAnotherLength.class)
			.hasMessageContaining("has 1 duties")
			.hasMessageContaining("has 44");
	}

	private static FrameworkUnreadable refusalOf(String text) {
		return Objects.requireNonNull(catchThrowableOfType(FrameworkUnreadable.class, () -> read(text)));
	}

	private static ComplianceFramework read(String text) {
		return ComplianceFramework.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static ComplianceFramework theBoroughs() throws IOException {
		try (InputStream file = open()) {
			return ComplianceFramework.read(file);
		}
	}

	private static long tabbedLinesOfTheBoroughsFile() throws IOException {
		try (InputStream file = open()) {
			return FrameworkText.read(file).stream().filter((line) -> line.contains("\t")).count();
		}
	}

	private static InputStream open() {
		return Objects.requireNonNull(
				ComplianceFrameworkTests.class.getResourceAsStream("/register-import/framework-of-a-borough.txt"));
	}

}
