package org.assay.cabinet.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Refuses whatever stands in curly brackets and is no field of ours. Otherwise it would
 * be printed as it stands, or worse, would bring something else into the report.
 */
final class TemplateTags {

	private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}");

	private static final Pattern PLAIN = Pattern.compile("[?/]?[A-Za-z]+");

	private TemplateTags() {
	}

	static void check(Map<String, Document> documents) {
		documents.values().forEach((document) -> {
			TemplateContents.elements(document, "p").forEach((paragraph) -> check(text(paragraph)));
			TemplateContents.elements(document, "docPr").forEach(TemplateTags::refuseInPicture);
		});
	}

	/** Word cuts a line into pieces wherever it likes; together they are the line. */
	static String text(Element paragraph) {
		return TemplateContents.elements(paragraph.getElementsByTagNameNS("*", "t"))
			.map(Element::getTextContent)
			.collect(Collectors.joining());
	}

	private static void check(String text) {
		Matcher tags = TAG.matcher(text);
		StringBuilder rest = new StringBuilder();
		while (tags.find()) {
			if (!PLAIN.matcher(tags.group(1)).matches()) {
				throw new TemplateRefused("The template says “" + tags.group()
						+ "”, which is no field: a field is {{name}}, a section {{?name}} … {{/name}}, without blanks or other signs.");
			}
			tags.appendReplacement(rest, "");
		}
		tags.appendTail(rest);
		if (rest.indexOf("{{") >= 0 || rest.indexOf("}}") >= 0) {
			throw new TemplateRefused(
					"In “" + text.strip() + "” a field is cut in two; write {{ and }} around its name, in one line.");
		}
	}

	private static void refuseInPicture(Element picture) {
		if (picture.getAttribute("descr").contains("{{") || picture.getAttribute("title").contains("{{")) {
			throw new TemplateRefused(
					"A picture's alternative text has a field in it; write the field into the text of the document.");
		}
	}

}
