package org.assay.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assay.shared.Incomplete;
import org.assay.shared.Rejected;

/**
 * A list of people as a spreadsheet has it: comma-separated, or tab-separated as pasted,
 * with the columns user, name, email, kind (officer or member) and password under a line
 * of headings.
 */
public final class PeopleList {

	static final List<String> COLUMNS = List.of("user", "name", "email", "kind", "password");

	private final Map<Long, RegisterPerson> people;

	private final List<String> problems;

	private PeopleList(Map<Long, RegisterPerson> people, List<String> problems) {
		this.people = Map.copyOf(people);
		this.problems = List.copyOf(problems);
	}

	/**
	 * Reads the list and notes every row that cannot be read.
	 * @throws PeopleRefused if there is no list at all
	 */
	public static PeopleList read(String council, String text) {
		String first = text.strip().lines().findFirst().orElse("");
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(first.contains("\t") ? '\t' : ',')
			.setHeader()
			.setSkipHeaderRecord(true)
			.setIgnoreHeaderCase(true)
			.setTrim(true)
			.get();
		try (CSVParser rows = CSVParser.parse(text, format)) {
			if (!rows.getHeaderNames()
				.stream()
				.map((name) -> name.toLowerCase(Locale.UK))
				.toList()
				.containsAll(COLUMNS)) {
				throw new PeopleRefused(List.of("Line 1: write the headings user, name, email, kind and password."));
			}
			return read(council, rows);
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			throw new PeopleRefused(List
				.of("The list cannot be read: give every column its own heading and close every quotation mark."));
		}
	}

	private static PeopleList read(String council, CSVParser rows) {
		Map<Long, RegisterPerson> people = new TreeMap<>();
		List<String> problems = new ArrayList<>();
		for (CSVRecord row : rows) {
			long line = rows.getCurrentLineNumber();
			try {
				people.put(line, person(council, row));
			}
			catch (Rejected refusal) {
				problems.add(at(line, refusal));
			}
		}
		if (people.isEmpty() && problems.isEmpty()) {
			problems.add("Line 2: write one person on each line below the headings.");
		}
		return new PeopleList(people, problems);
	}

	private static RegisterPerson person(String council, CSVRecord row) {
		if (!row.isConsistent()) {
			throw new Incomplete("Fill exactly the columns of the headings.");
		}
		return new RegisterPerson(council, row.get("user"), row.get("name"), row.get("email"), kind(row.get("kind")),
				row.get("password"));
	}

	private static Person.Kind kind(String text) {
		return switch (text.toLowerCase(Locale.UK)) {
			case "officer" -> Person.Kind.OFFICER;
			case "member", "elected member" -> Person.Kind.MEMBER;
			default -> throw new Incomplete("Write officer or member as the kind.");
		};
	}

	static String at(long line, Rejected refusal) {
		return "Line " + line + ": " + refusal.sentence();
	}

	/** The people by the line they stand on. */
	Map<Long, RegisterPerson> people() {
		return this.people;
	}

	/** What is wrong with the rows that could not be read. */
	List<String> problems() {
		return this.problems;
	}

}
