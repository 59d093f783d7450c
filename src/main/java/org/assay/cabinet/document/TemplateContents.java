package org.assay.cabinet.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Refuses templates that bring programs or other files with them, or that would fetch
 * something whenever somebody opens a report.
 */
final class TemplateContents {

	/** Kinds of relationship by which other files come into a Word file. */
	private static final List<String> BRINGING = List.of("vbaProject", "wordVbaData", "oleObject", "package", "control",
			"activeXControlBinary", "aFChunk", "attachedTemplate", "subDocument", "frame");

	/** Field codes with which Word reads other files or starts other programs. */
	private static final Pattern FETCHING = Pattern
		.compile("(?i)\\b(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|DATABASE|MACROBUTTON|RD)\\b");

	private static final Pattern HARMLESS_LINK = Pattern.compile("(?i)(https?://|mailto:).*");

	private TemplateContents() {
	}

	static void check(WordFile file, Map<String, Document> documents) {
		refuseMacros(file, documents);
		documents.forEach((name, document) -> {
			if (name.endsWith(".rels")) {
				elements(document, "Relationship").forEach(TemplateContents::refuseUnlessInside);
			}
			elements(document, "p").map(TemplateContents::codes).forEach(TemplateContents::refuseIfFetching);
			elements(document, "fldSimple").map((field) -> field.getAttributeNS(field.getNamespaceURI(), "instr"))
				.forEach(TemplateContents::refuseIfFetching);
		});
	}

	private static void refuseMacros(WordFile file, Map<String, Document> documents) {
		boolean macros = file.parts()
			.keySet()
			.stream()
			.anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains("vbaproject"));
		Element types = Objects.requireNonNull(documents.get(WordFile.CONTENT_TYPES)).getDocumentElement();
		if (macros || content(types).anyMatch((type) -> type.contains("macroEnabled") || type.contains("vba"))) {
			throw new TemplateRefused(
					"This file contains macros; save it in Word as “Word document (.docx)”, which leaves them out, and upload that.");
		}
		if (content(types).noneMatch((type) -> type.endsWith("wordprocessingml.document.main+xml"))) {
			throw TemplateRefused.broken();
		}
	}

	private static Stream<String> content(Element types) {
		return Stream.of("Default", "Override")
			.flatMap((kind) -> elements(types.getElementsByTagNameNS("*", kind)))
			.map((type) -> type.getAttribute("ContentType"));
	}

	private static void refuseUnlessInside(Element relationship) {
		String type = relationship.getAttribute("Type");
		String kind = type.substring(type.lastIndexOf('/') + 1);
		String target = relationship.getAttribute("Target");
		boolean outside = relationship.getAttribute("TargetMode").equalsIgnoreCase("External");
		if (kind.equals("hyperlink") && outside && HARMLESS_LINK.matcher(target).matches()) {
			return;
		}
		if (outside) {
			throw new TemplateRefused("This file loads something from elsewhere, “" + target
					+ "”; insert it into the document itself, or remove it, and upload the file again.");
		}
		if (BRINGING.contains(kind)) {
			throw new TemplateRefused("This file has another file embedded in it, “" + target
					+ "”; remove it, or insert it as a picture, and upload the file again.");
		}
	}

	/** A field code may be cut into pieces; together they are the code. */
	private static String codes(Element paragraph) {
		StringBuilder codes = new StringBuilder();
		elements(paragraph.getElementsByTagNameNS("*", "instrText"))
			.forEach((piece) -> codes.append(piece.getTextContent()));
		return codes.toString();
	}

	private static void refuseIfFetching(String code) {
		var found = FETCHING.matcher(code);
		if (found.find()) {
			throw new TemplateRefused("This file has a field that reads other files, “" + found.group(1)
					+ "”; remove it in Word (Alt+F9 shows the fields) and upload the file again.");
		}
	}

	static Stream<Element> elements(Document document, String name) {
		return elements(document.getElementsByTagNameNS("*", name));
	}

	static Stream<Element> elements(NodeList list) {
		return IntStream.range(0, list.getLength()).mapToObj((place) -> (Element) list.item(place));
	}

}
