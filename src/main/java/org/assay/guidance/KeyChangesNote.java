package org.assay.guidance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.assay.cabinet.Part;
import org.assay.cabinet.ReportPart;
import org.assay.register.Change;
import org.assay.register.ClauseChange;
import org.assay.register.Duty;
import org.assay.register.Edition;
import org.assay.register.EditionComparison;
import org.assay.register.Provision;
import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The note that tells the executive what a new edition changed, in the parts of
 * Rotherham's report of 25 April 2012 on the guidance of that month. Its first two,
 * meeting and date, are those of the meeting that it goes to.
 *
 * @param found where the policy officer looked and what they found
 * @param keyChanges as the assurance lead wrote them
 * @param earlier the note for a meeting that was cancelled, if there is one
 */
record KeyChangesNote(Edition before, Edition after, EditionComparison comparison, String found, String keyChanges,
		@Nullable JsonNode earlier) {

	static final List<Part> PARTS = List.of(Part.TITLE, Part.PROGRAMME_AREA, Part.SUMMARY, Part.RECOMMENDATIONS,
			Part.PROPOSALS, Part.FINANCE, Part.RISKS, Part.POLICY, Part.BACKGROUND, Part.CONTACT);

	/** Words that the officer starts from and may change. */
	Map<Part, String> proposed() {
		Map<Part, String> proposed = new EnumMap<>(Part.class);
		if (this.earlier != null) {
			this.earlier.path("parts")
				.forEach((written) -> PARTS.stream()
					.filter((part) -> part.key().equals(written.path("partKey").asText()))
					.forEach((part) -> proposed.put(part, written.path("written").asText(""))));
			return proposed;
		}
		proposed.put(Part.TITLE, Messages.in(KeyChangesNote.class, "note.title"));
		proposed.put(Part.PROGRAMME_AREA, Messages.in(KeyChangesNote.class, "note.programme-area"));
		proposed.put(Part.SUMMARY, Messages.in(KeyChangesNote.class, "note.summary", this.after.title(),
				this.before.title(), this.comparison.affected().size()));
		proposed.put(Part.RECOMMENDATIONS, Messages.in(KeyChangesNote.class, "note.recommendation"));
		return proposed;
	}

	/**
	 * All parts.
	 * @param written what the officer wrote
	 * @throws org.assay.shared.Incomplete if one would be empty
	 */
	List<ReportPart> parts(Map<Part, String> written) {
		Map<Part, String> composed = Map.of(Part.PROPOSALS, clauseByClause(), Part.BACKGROUND, papers());
		return PARTS.stream().map((part) -> ReportPart.of(part, composed.get(part), written.get(part))).toList();
	}

	private String clauseByClause() {
		return this.keyChanges + "\n\n" + Messages.in(KeyChangesNote.class, "note.clauses") + "\n\n"
				+ Stream.of(Change.values())
					.filter((change) -> !this.comparison.of(change).isEmpty())
					.map(this::section)
					.collect(Collectors.joining("\n\n"));
	}

	private String section(Change change) {
		List<ClauseChange> lines = this.comparison.of(change);
		return Messages.of(change, "counted", lines.size()) + "\n"
				+ lines.stream().map((line) -> "- " + words(line)).collect(Collectors.joining("\n"));
	}

	private static String words(ClauseChange line) {
		Duty after = line.after();
		if (after == null) {
			return line.before().stream().map((one) -> one.key() + ": " + one.says()).collect(Collectors.joining(" "));
		}
		String from = line.before().stream().map(Provision::key).collect(Collectors.joining(", "));
		return after.key() + " " + after.title() + ". " + after.wording() + (from.isEmpty() ? "" : " (" + from + ")");
	}

	private String papers() {
		return Stream.of(this.after, this.before)
			.map((edition) -> "- " + edition.title() + ": " + edition.source())
			.collect(
					Collectors.joining("\n", "", "\n\n" + Messages.in(KeyChangesNote.class, "note.found", this.found)));
	}

}
