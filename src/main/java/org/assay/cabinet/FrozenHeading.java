package org.assay.cabinet;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import org.assay.shared.CanonicalJson;

/**
 * What a paper that was made says at its head.
 *
 * @param meeting the body for whose agenda it was made
 * @param day of that meeting, written out
 */
public record FrozenHeading(String title, String meeting, String day) {

	/**
	 * The head of the paper.
	 * @param content what it says, as JSON
	 */
	public static FrozenHeading of(String content) {
		JsonNode read = CanonicalJson.read(content);
		return new FrozenHeading(title(read), read.path("meeting").asText(),
				read.hasNonNull("date") ? Dates.words(LocalDate.parse(read.path("date").asText())) : "");
	}

	private static String title(JsonNode content) {
		for (JsonNode part : content.path("parts")) {
			if (part.path("partKey").asText().equals(Part.TITLE.key())) {
				return (part.path("composed").asText("") + part.path("written").asText("")).strip();
			}
		}
		return "";
	}

}
