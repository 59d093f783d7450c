package org.assay.progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The files a table can be downloaded as. */
enum TableFormat {

	/** UTF-8 with a mark by which spreadsheets know it. */
	CSV("text/csv;charset=UTF-8") {
		@Override
		byte[] write(Table table) throws IOException {
			StringBuilder text = new StringBuilder("\uFEFF");
			try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
				printer.printRecord(table.headings());
				for (List<@Nullable Object> row : table.rows()) {
					printer.printRecord(row.stream().map(TableFormat::harmless));
				}
			}
			return text.toString().getBytes(StandardCharsets.UTF_8);
		}
	},

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
		@Override
		byte[] write(Table table) throws IOException {
			try (Workbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
				Sheet sheet = book.createSheet(Messages.in(TableFormat.class, "table.sheet"));
				CellStyle day = book.createCellStyle();
				day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
				fill(sheet.createRow(0), table.headings(), day);
				sheet.createFreezePane(0, 1);
				for (List<@Nullable Object> row : table.rows()) {
					fill(sheet.createRow(sheet.getLastRowNum() + 1), row, day);
				}
				book.write(bytes);
				return bytes.toByteArray();
			}
		}
	};

	/** The longest text that a cell of a spreadsheet holds. */
	private static final int LONGEST = 32_000;

	private final String mediaType;

	TableFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	abstract byte[] write(Table table) throws IOException;

	/** The answer that downloads the table. */
	ResponseEntity<byte[]> download(Table table) {
		try {
			return ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(this.mediaType))
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment()
							.filename(table.name() + "." + name().toLowerCase(Locale.ROOT))
							.build()
							.toString())
				.body(write(table));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(Row row, List<? extends @Nullable Object> values, CellStyle day) {
		for (int column = 0; column < values.size(); column++) {
			Cell cell = row.createCell(column);
			Object value = values.get(column);
			if (value instanceof Number number) {
				cell.setCellValue(number.doubleValue());
			}
			else if (value instanceof LocalDate date) {
				cell.setCellValue(date);
				cell.setCellStyle(day);
			}
			else {
				String text = String.valueOf(harmless(value));
				cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
			}
		}
	}

	/**
	 * Text that a spreadsheet would take for a formula is marked as text. See OWASP, CSV
	 * injection.
	 */
	static Object harmless(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		boolean formula = value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + value : value;
	}

}
