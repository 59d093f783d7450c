package org.assay.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/** What a request says about a piece of evidence, as it was typed. */
record ParticularsText(JsonNode fields) {

	/**
	 * Reads a JSON object.
	 * @throws Incomplete if it is none
	 */
	static ParticularsText of(String json, ObjectMapper mapper) {
		try {
			JsonNode fields = mapper.readTree(json);
			if (fields != null && fields.isObject()) {
				return new ParticularsText(fields);
			}
		}
		catch (JsonProcessingException ex) {
			// Said below: the parser's own words help nobody who attaches evidence.
		}
		throw new Incomplete("Say what the evidence is, as a JSON object with a name and a classification.");
	}

	/** The text of a field; empty if it is absent. */
	String text(String field) {
		return given(field).orElse("");
	}

	/** What was said; all of it anew. */
	Particulars particulars() {
		return over(null);
	}

	/**
	 * What was said, over what was said before: a field that is absent stays as it was.
	 */
	Particulars over(@Nullable Particulars before) {
		if (before == null) {
			return new Particulars(text("description"), date("effectiveFrom"), date("effectiveTo"), text("dataQuality"),
					classification(), this.fields.path("noChildIdentified").asBoolean());
		}
		return new Particulars(has("description") ? text("description") : before.description(),
				has("effectiveFrom") ? date("effectiveFrom") : before.effectiveFrom(),
				has("effectiveTo") ? date("effectiveTo") : before.effectiveTo(),
				has("dataQuality") ? text("dataQuality") : before.dataQuality(),
				has("classification") ? classification() : before.classification(),
				this.fields.path("noChildIdentified").asBoolean(before.noChildIdentified()));
	}

	private boolean has(String field) {
		return this.fields.has(field);
	}

	private Optional<String> given(String field) {
		return Optional.of(this.fields.path(field).asText("").strip())
			.filter((text) -> !text.isEmpty() && !this.fields.path(field).isNull());
	}

	private @Nullable LocalDate date(String field) {
		try {
			return given(field).map(LocalDate::parse).orElse(null);
		}
		catch (DateTimeParseException ex) {
			throw new Incomplete("Give the effective period as dates that exist, such as 2026-03-31.");
		}
	}

	private Classification classification() {
		String chosen = text("classification").toUpperCase(Locale.ROOT);
		for (Classification classification : Classification.values()) {
			if (classification.name().equals(chosen)) {
				return classification;
			}
		}
		throw new Incomplete("Choose a classification for the evidence: open, internal or exempt.");
	}

}
