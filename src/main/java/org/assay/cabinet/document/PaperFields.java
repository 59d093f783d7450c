package org.assay.cabinet.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assay.shared.Dates;
import org.assay.shared.Messages;

/**
 * Everything that is printed of a report, by the names that templates use. All three
 * forms of a report are set from this, so that part 7.3 is 7.3 in each of them.
 */
final class PaperFields {

	/** The cover's four lines are parts one to four. */
	private static final int SUMMARY = 5;

	private static final int RECOMMENDATIONS = 6;

	private final Map<String, Object> fields = new LinkedHashMap<>();

	private char nextAppendix = 'A';

	private PaperFields(Paper paper) {
		PublicPaper open = paper.publicVersion();
		cover(paper);
		this.fields.put("summaryNumber", String.valueOf(SUMMARY));
		this.fields.put("summaryHeading", open.summary().heading());
		this.fields.put("summary", passages(SUMMARY + ".", open.summary().passages()));
		this.fields.put("recommendationsNumber", String.valueOf(RECOMMENDATIONS));
		this.fields.put("recommendations", numbered(open.recommendations()));
		this.fields.put("parts", parts(open.parts()));
		appendix("duties", open.duties().stream().map(PaperFields::duty).toList());
		this.fields.put("ratings", Ratings.count(open.duties()));
		appendix("evidence", open.evidence().stream().map(PaperFields::evidence).toList());
		appendix("decisions", open.decisions().stream().map(PaperFields::decision).toList());
		appendix("actions", open.actions().stream().map(PaperFields::action).toList());
		exempt(paper);
		contact(open.contact());
	}

	static Map<String, Object> of(Paper paper) {
		return new PaperFields(paper).fields;
	}

	private void cover(Paper paper) {
		Cover cover = paper.cover();
		this.fields.put("council", cover.letterhead().council());
		this.fields.put("meeting", cover.meeting());
		this.fields.put("date",
				(cover.date() != null) ? day(cover.date()) : Messages.in(PaperFields.class, "paper.to-be-fixed"));
		this.fields.put("title", cover.title());
		this.fields.put("programmeArea", cover.programmeArea());
		this.fields.put("status", cover.stage().title());
		this.fields.put("version", String.valueOf(cover.version()));
		this.fields.put("marking", (paper instanceof ExemptPaper) ? notForPublication() : "");
		this.fields.put("marked", paper instanceof ExemptPaper);
		this.fields.put("draft", paper.isDraft());
		this.fields.put("running", running(paper));
		this.fields.put("footer", shortened(cover.title()));
		this.fields.put("details",
				cover.details()
					.stream()
					.map((detail) -> Map.of("label", detail.label(), "text", detail.text()))
					.toList());
	}

	private void exempt(Paper paper) {
		List<Map<String, Object>> parts = new ArrayList<>();
		List<EvidenceLine> shown = List.of();
		if (paper instanceof ExemptPaper exempt) {
			String letter = String.valueOf(this.nextAppendix);
			for (ExemptPart part : exempt.parts()) {
				String number = letter + (parts.size() + 1);
				parts.add(Map.of("number", number, "heading", part.heading(), "ground", part.ground(), "passages",
						passages(number + ".", part.passages())));
			}
			shown = exempt.evidence();
		}
		appendix("exempt", parts);
		this.fields.put("exemptEvidence", shown.stream().map(PaperFields::evidence).toList());
		this.fields.put("exemptEvidenceListed", !shown.isEmpty());
	}

	private void contact(Contact contact) {
		this.fields.put("contactName", contact.name());
		this.fields.put("contactTitle", contact.title());
		this.fields.put("contactPhone", contact.phone());
		this.fields.put("contactEmail", contact.email());
	}

	private void appendix(String name, List<? extends Map<String, ?>> lines) {
		this.fields.put(name, lines);
		this.fields.put(name + "Listed", !lines.isEmpty());
		this.fields.put(name + "Letter", lines.isEmpty() ? "" : String.valueOf(this.nextAppendix++));
	}

	private static List<Map<String, Object>> parts(List<Part> parts) {
		List<Map<String, Object>> set = new ArrayList<>();
		for (Part part : parts) {
			int number = RECOMMENDATIONS + 1 + set.size();
			set.add(Map.of("number", String.valueOf(number), "heading", part.heading(), "passages",
					passages(number + ".", part.passages())));
		}
		return set;
	}

	private static List<Map<String, Object>> passages(String prefix, List<Passage> passages) {
		if (passages.isEmpty()) {
			return List.of(Map.of("paragraph", line(prefix + 1, Messages.in(PaperFields.class, "paper.not-written"))));
		}
		List<Map<String, Object>> set = new ArrayList<>();
		List<Map<String, Object>> points = new ArrayList<>();
		int number = 0;
		for (Passage passage : passages) {
			if (passage instanceof Passage.Paragraph) {
				points = new ArrayList<>();
				set.add(Map.of("paragraph", line(prefix + ++number, passage.text())));
			}
			else {
				if (points.isEmpty()) {
					set.add(Map.of("points", points));
				}
				points.add(Map.of("text", passage.text()));
			}
		}
		return set;
	}

	private static List<Map<String, Object>> numbered(List<String> recommendations) {
		List<Map<String, Object>> set = new ArrayList<>();
		for (String recommendation : recommendations) {
			set.add(line(RECOMMENDATIONS + "." + (set.size() + 1), recommendation));
		}
		return set;
	}

	private static Map<String, Object> line(String number, String text) {
		return Map.of("number", number, "text", text);
	}

	private static Map<String, String> duty(DutyLine line) {
		return Map.of("key", line.key(), "duty", line.duty(), "self", orDash(line.self()), "assessor",
				orDash(line.assessor()), "agreed", orDash(line.agreed()));
	}

	private static Map<String, String> evidence(EvidenceLine line) {
		return Map.of("name", line.name(), "about", orDash(line.about()), "effective", orDash(line.effective()));
	}

	private static Map<String, String> decision(DecisionLine line) {
		return Map.of("date", day(line.date()), "by", line.by(), "decision", line.decision(), "reasons",
				orDash(line.reasons()));
	}

	private static Map<String, String> action(ActionLine line) {
		return Map.of("action", line.action(), "owner", line.owner(), "due",
				(line.due() != null) ? day(line.due()) : "–", "measure", orDash(line.measure()), "state", line.state());
	}

	private static String day(LocalDate date) {
		return Dates.words(date);
	}

	private static String orDash(String text) {
		return text.isEmpty() ? "–" : text;
	}

	/** What every page of a draft or of an exempt report says. */
	private static String running(Paper paper) {
		String draft = paper.isDraft()
				? Messages.in(PaperFields.class, "paper.draft-version", String.valueOf(paper.cover().version())) : "";
		String exempt = (paper instanceof ExemptPaper) ? notForPublication() : "";
		return draft + (draft.isEmpty() || exempt.isEmpty() ? "" : " – ") + exempt;
	}

	private static String notForPublication() {
		return Messages.in(PaperFields.class, "paper.not-for-publication");
	}

	private static String shortened(String title) {
		int end = title.offsetByCodePoints(0, Math.min(90, title.codePointCount(0, title.length())));
		return (end < title.length()) ? title.substring(0, end).strip() + "…" : title;
	}

}
