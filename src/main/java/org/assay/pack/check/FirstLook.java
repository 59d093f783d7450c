package org.assay.pack.check;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A first look at an XML file that could be anybody's, before it is held in memory: what
 * is read further is of a size that can be proven.
 */
final class FirstLook {

	private static final int MOST_DRAWN = 1_000;

	private static final int MOST_ELEMENTS = 20_000;

	private static final int DEEPEST = 50;

	private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

	static {
		XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
	}

	private FirstLook() {
	}

	/**
	 * Looks whether the file can be read further.
	 * @return the sentence that says why not, and what to do
	 * @throws XMLStreamException if it is no XML
	 */
	static Optional<Refusal> at(byte[] content) throws XMLStreamException {
		XMLStreamReader file = XML.createXMLStreamReader(new ByteArrayInputStream(content));
		int elements = 0;
		int drawn = 0;
		int depth = 0;
		while (file.hasNext()) {
			int event = file.next();
			if (event == XMLStreamConstants.DTD) {
				return refusal("The file declares a document type, which no diagram needs.",
						"Take the declaration out; it can be used to read other files of the server.");
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				drawn += (BPMN.equals(file.getNamespaceURI()) && file.getAttributeValue(null, "id") != null) ? 1 : 0;
				if (drawn > MOST_DRAWN || ++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
					return refusal("The file is bigger than Assay can prove.",
							"Move parts of a diagram into called processes, and split a table.");
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Refusal> refusal(String sentence, String remedy) {
		return Optional.of(new Refusal(sentence, remedy));
	}

	/** Why a file is not read. */
	record Refusal(String sentence, String remedy) {
	}

}
