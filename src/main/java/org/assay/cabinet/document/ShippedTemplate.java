package org.assay.cabinet.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/**
 * The Word template for councils that have none of their own, kept as its XML parts so
 * that every change of it can be read.
 */
final class ShippedTemplate {

	private static final List<String> PARTS = List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml",
			"word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/numbering.xml",
			"word/header1.xml", "word/footer1.xml", "docProps/core.xml");

	private ShippedTemplate() {
	}

	/** The template in the council's colour. */
	static byte[] in(Colour colour) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		for (String name : PARTS) {
			parts.put(name, read(name).replace(Colour.USUAL.hex(), colour.hex()).getBytes(StandardCharsets.UTF_8));
		}
		return OfficeFile.pack(parts);
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("documents/report/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
