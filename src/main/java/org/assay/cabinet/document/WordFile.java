package org.assay.cabinet.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a Word file that somebody uploaded. However it was made, reading it takes
 * no more memory than a large template does.
 *
 * @param parts by their names within the file
 */
record WordFile(Map<String, byte[]> parts) {

	static final String CONTENT_TYPES = "[Content_Types].xml";

	/** The largest file accepted, in bytes. */
	static final int LARGEST = 5_000_000;

	/** What is accepted once it is unpacked, in bytes. */
	private static final int LARGEST_UNPACKED = 50_000_000;

	private static final int MOST_PARTS = 500;

	/**
	 * Unpacks it.
	 * @throws TemplateRefused if it is no Word file or too large
	 */
	static WordFile read(byte[] file) {
		if (file.length > LARGEST) {
			throw tooLarge();
		}
		Map<String, byte[]> parts = new LinkedHashMap<>();
		Set<String> names = new HashSet<>();
		int left = LARGEST_UNPACKED;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry; (entry = zip.getNextEntry()) != null;) {
				byte[] content = zip.readNBytes(left + 1);
				left -= content.length;
				if (left < 0 || parts.size() == MOST_PARTS) {
					throw tooLarge();
				}
				if (entry.isDirectory()) {
					continue;
				}
				// Word does not tell capital letters in names apart.
				if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
					throw TemplateRefused.broken();
				}
				parts.put(entry.getName(), content);
			}
		}
		catch (IOException | IllegalArgumentException ex) { // a name that is no UTF-8
			throw TemplateRefused.broken();
		}
		if (!parts.containsKey(CONTENT_TYPES) || !parts.containsKey("word/document.xml")) {
			throw TemplateRefused.broken();
		}
		return new WordFile(parts);
	}

	/** The same parts again, and nothing that stood between them. */
	byte[] packed() {
		return OfficeFile.pack(this.parts);
	}

	/**
	 * All parts that are XML, by their names.
	 * @throws TemplateRefused if one is broken
	 */
	Map<String, Document> documents() {
		Map<String, Document> documents = new LinkedHashMap<>();
		this.parts.forEach((name, content) -> {
			// Whatever it is called, what begins like XML is read as XML by somebody.
			if (name.endsWith(".xml") || name.endsWith(".rels") || (content.length > 0 && content[0] == '<')) {
				documents.put(name, parse(content));
			}
		});
		return documents;
	}

	static Document parse(byte[] xml) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			// No Word file has a document type; one that has wants to read other files.
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return builder.parse(new ByteArrayInputStream(xml));
		}
		catch (SAXException | IOException ex) {
			throw TemplateRefused.broken();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex); // every Java platform's parser can do
													// this
		}
	}

	private static TemplateRefused tooLarge() {
		return new TemplateRefused(
				"This file is too large for a template: it may have 5 MB, and 50 MB unpacked; make its pictures smaller and upload it again.");
	}

}
