package org.assay.progress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class TableFormatTests {

	private static final Table TABLE = new Table("duties", List.of("Duty", "Count", "Day"),
			List.of(ReviewTables.row("D01 “Léa, Zoë”", 40L, LocalDate.of(2026, 11, 2)),
					ReviewTables.row("=HYPERLINK(\"http://x\")", null, null)));

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44 20", "-3", "@sum", "\tx", "\rx" })
	void marksAsTextWhatASpreadsheetWouldCompute(String text) {
		assertThat(TableFormat.harmless(text)).isEqualTo("'" + text);
	}

	@Test
	void writesCsvThatSpreadsheetsReadAsUtf8() {
		ResponseEntity<byte[]> file = TableFormat.CSV.download(TABLE);

		assertThat(new String(Objects.requireNonNull(file.getBody()), StandardCharsets.UTF_8)).isEqualTo("""
				\uFEFFDuty,Count,Day\r
				"D01 “Léa, Zoë”",40,2026-11-02\r
				"'=HYPERLINK(""http://x"")",,\r
				""");
		assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo("duties.csv");
	}

	@Test
	void writesNumbersAndDaysIntoAWorkbookAsSuch() throws IOException {
		byte[] file = Objects.requireNonNull(TableFormat.XLSX.download(TABLE).getBody());

		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Row first = book.getSheetAt(0).getRow(1);
			assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(40);
			assertThat(first.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-11-02T00:00:00");
			assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).startsWith("'=");
		}
	}

}
