package org.assay.register;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.assay.shared.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the file of an edition before anything of it is stored, and names
 * everything that is wrong with it at once.
 */
final class EditionCheck {

	private final List<String> problems = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private final Register register;

	private final LocalDate today;

	private @Nullable Edition before;

	private EditionCheck(Register register, LocalDate today) {
		this.register = register;
		this.today = today;
	}

	/**
	 * The edition in the file.
	 * @param register what it has to fit
	 * @throws EditionUnreadable with all problems
	 */
	static Edition read(String text, Register register, LocalDate today) {
		EditionCheck check = new EditionCheck(register, today);
		check.file(tree(text));
		if (check.problems.isEmpty()) {
			Edition edition = EditionFile.read(text);
			check.fits(edition);
			if (check.problems.isEmpty()) {
				return edition;
			}
		}
		throw new EditionUnreadable(check.problems);
	}

	private static JsonNode tree(String text) {
		try {
			return EditionFile.tree(text);
		}
		catch (JsonProcessingException ex) {
			throw new EditionUnreadable(List.of("Line " + ex.getLocation().getLineNr()
					+ " gives a property that was given before: give each once."));
		}
		catch (IOException ex) {
			throw new EditionUnreadable(List.of("The file did not arrive whole: send it again."));
		}
	}

	private void file(JsonNode tree) {
		EditionEntry file = new EditionEntry("The edition", tree, this.problems)
			.only("key", "title", "source", "issued", "replaces", "duties", "paragraphs", "elements")
			.says("key", "title", "source", "issued");
		if (!file.text("key").isEmpty() && !file.text("key").matches("(?=.*[0-9])[a-z0-9-]{1,30}")) {
			file.note(": give it a key with its year, such as 2027, of digits, small letters and hyphens.");
		}
		if (!file.text("issued").isEmpty()) {
			issued(file);
		}
		if (file.has("replaces")) {
			this.before = this.register.editions()
				.stream()
				.filter((one) -> one.key().equals(file.text("replaces")))
				.findFirst()
				.orElse(null);
			if (this.before == null) {
				file.note(" replaces “" + file.text("replaces") + "”, which is not in the register; it can replace "
						+ keys() + ".");
			}
		}
		each(tree, "duties", "Duty", "key", this::duty);
		each(tree, "paragraphs", "Paragraph", "number", this::paragraph);
		each(tree, "elements", "Element", "key", this::element);
	}

	private void issued(EditionEntry file) {
		try {
			LocalDate issued = LocalDate.parse(file.text("issued"));
			if (issued.isAfter(this.today)) {
				file.note(" is issued on " + Dates.words(issued) + ": import it from that day on.");
			}
		}
		catch (DateTimeParseException ex) {
			file.note(": write the day on which it was issued as 2027-03-31.");
		}
	}

	private void each(JsonNode tree, String list, String what, String number, Consumer<EditionEntry> check) {
		if (!tree.path(list).isArray()) {
			this.problems.add("The edition: write “" + list + "” as a list, [] if it is empty.");
			return;
		}
		int place = 0;
		for (JsonNode node : tree.path(list)) {
			place++;
			String key = node.path(number).asText("");
			EditionEntry entry = new EditionEntry(
					key.isBlank() ? what + " number " + place + " of the file" : what + " " + key, node, this.problems);
			check.accept(entry.says(number));
			if (!key.isBlank() && !this.seen.add(key)) {
				entry.note(" stands in the file twice.");
			}
		}
	}

	private void duty(EditionEntry duty) {
		duty.only("key", "title", "wording", "type", "focus", "section", "holder", "structural", "discharge", "clause",
				"source", "supersedes", "status", "note")
			.says("title", "wording", "section", "source")
			.chooses("type", DutyType.class)
			.chooses("focus", Focus.class)
			.chooses("holder", Holder.class)
			.chooses("status", DutyStatus.class)
			.answers("structural");
		if (!duty.text("key").isEmpty() && !duty.text("key").matches(Duty.KEY)) {
			duty.note(": number duties of the director D01, D02 and so on, those of the lead member M01, M02.");
		}
		if (duty.text("title").length() > Duty.TITLE_LENGTH) {
			duty.note(": shorten its “title” to " + Duty.TITLE_LENGTH + " characters; tasks are named by it.");
		}
		clause(duty);
		EditionEntry discharge = duty.part("discharge")
			.only("posts", "forums", "instruments")
			.lists("posts", "forums", "instruments");
		if (Discharge.lacksInstrument(discharge.texts("posts"), discharge.texts("instruments"))) {
			discharge.note(": name the instrument that hands the duty to a service director.");
		}
		if (duty.has("supersedes")) {
			supersedes(duty, duty.part("supersedes").only("clauses", "kept").answers("kept").lists("clauses"));
		}
	}

	private void supersedes(EditionEntry duty, EditionEntry supersedes) {
		if (supersedes.texts("clauses").isEmpty()) {
			supersedes.note(": name the clauses of the edition before; leave “supersedes” away where the duty is new.");
		}
		Edition earlier = this.before;
		if (earlier == null) {
			duty.note(" takes over from an edition before, and the file names none that it replaces.");
			return;
		}
		Set<String> there = earlier.provisions().stream().map(Provision::key).collect(Collectors.toSet());
		supersedes.texts("clauses")
			.stream()
			.filter((clause) -> !there.contains(clause))
			.forEach((clause) -> duty
				.note(" takes over from “" + clause + "”, which the edition " + earlier.key() + " does not have."));
	}

	private void paragraph(EditionEntry paragraph) {
		paragraph.only("number", "holders", "historic", "says")
			.says("says")
			.answers("historic")
			.lists("holders")
			.choosesSome("holders", Bearer.class);
	}

	private void element(EditionEntry element) {
		element.only("key", "title", "wording", "evidence", "clause", "source")
			.says("title", "wording", "source")
			.lists("evidence");
		clause(element);
	}

	private static void clause(EditionEntry entry) {
		entry.part("clause").only("label", "verified").says("label").answers("verified");
	}

	/** What can only be asked of an edition that is right in itself. */
	private void fits(Edition edition) {
		EditionEntry file = new EditionEntry("The edition", MissingNode.getInstance(), this.problems);
		Edition current = this.register.current();
		this.register.editions()
			.stream()
			.filter((one) -> one.key().equals(edition.key()) && !one.equals(edition))
			.findFirst()
			.ifPresent((one) -> file.note(" “" + one.key()
					+ "” is in the register with another content, and what was reviewed under it stays as it was: give yours a key of its own."));
		if (!edition.issued().isBefore(current.issued()) && !edition.key().equals(current.key())) {
			if (!current.key().equals(edition.replaces())) {
				file.note(" is newer than the one in force and has to be compared with it: write replaces: \""
						+ current.key() + "\".");
			}
			if (edition.duties().isEmpty() || edition.elements().isEmpty()) {
				file.note(
						" is newer than the one in force, so reviews begin under it: give its duties and its elements.");
			}
		}
	}

	private String keys() {
		return this.register.editions().stream().map(Edition::key).collect(Collectors.joining(", "));
	}

}
