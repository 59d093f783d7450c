package org.assay.guidance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.cabinet.Part;
import org.assay.cabinet.ReportPart;
import org.assay.register.Change;
import org.assay.register.ClauseChange;
import org.assay.register.Duty;
import org.assay.register.Edition;
import org.assay.register.EditionComparison;
import org.assay.register.Provision;

/**
 * The note that tells the executive what a new edition changed, in the parts of
 * Rotherham's report of 25 April 2012 on the guidance of that month. Its first two,
 * meeting and date, are those of the meeting that it goes to.
 *
 * @param found where the policy officer looked and what they found
 * @param keyChanges as the assurance lead wrote them
 */
record KeyChangesNote(Edition before, Edition after, EditionComparison comparison, String found, String keyChanges) {

	static final List<Part> PARTS = List.of(Part.TITLE, Part.PROGRAMME_AREA, Part.SUMMARY, Part.RECOMMENDATIONS,
			Part.PROPOSALS, Part.FINANCE, Part.RISKS, Part.POLICY, Part.BACKGROUND, Part.CONTACT);

	/** Words that the officer starts from and may change. */
	Map<Part, String> proposed() {
		Map<Part, String> proposed = new EnumMap<>(Part.class);
		proposed.put(Part.TITLE, "Statutory guidance on the director and the lead member for children's services");
		proposed.put(Part.PROGRAMME_AREA, "Children and young people's services");
		proposed.put(Part.SUMMARY,
				"“" + this.after.title() + "” takes the place of “" + this.before.title()
						+ "”. This note sets out the key changes. The duties that are new or ask for something else, "
						+ this.comparison.affected().size() + " in number, are assessed anew.");
		proposed.put(Part.RECOMMENDATIONS, "That the key changes in the statutory guidance be noted.");
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
		return this.keyChanges + "\n\nClause by clause the new edition stands to the one before as follows. D numbers "
				+ "are duties of the director, M numbers those of the lead member; what a duty takes over from stands "
				+ "in brackets.\n\n"
				+ Stream.of(Change.values())
					.filter((change) -> !this.comparison.of(change).isEmpty())
					.map(this::section)
					.collect(Collectors.joining("\n\n"));
	}

	private String section(Change change) {
		List<ClauseChange> lines = this.comparison.of(change);
		String meaning = switch (change) {
			case ADDED -> "nothing before asked for it";
			case CHANGED -> "it asks for something else or something more";
			case MOVED -> "it asks the same at another place";
			case REMOVED -> "nothing takes it over";
		};
		return change.words() + " (" + meaning + "): " + lines.size() + ".\n"
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
			.collect(Collectors.joining("\n", "", "\n\nWhere the council looked, and what it found: ")) + this.found;
	}

}
