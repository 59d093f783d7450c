package org.assay.pack.check;

import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.SAXException;

/**
 * The parsers of the BPMN and DMN models name their schemas to the XML parser, which then
 * reads them again with every file and takes longer over them than over the file.
 */
final class CompiledSchema {

	private static final String SOURCE = "http://java.sun.com/xml/jaxp/properties/schemaSource";

	private static final String LANGUAGE = "http://java.sun.com/xml/jaxp/properties/schemaLanguage";

	private static final String DEFERRED = "http://apache.org/xml/features/dom/defer-node-expansion";

	private CompiledSchema() {
	}

	/** Has the schemas read now that the factory would have read for every file. */
	static void putInto(DocumentBuilderFactory factory) {
		Object named = factory.getAttribute(SOURCE);
		Source[] schemas = Stream.of((named instanceof Object[] several) ? several : new Object[] { named })
			.map((address) -> new StreamSource(address.toString()))
			.toArray(Source[]::new);
		factory.setAttribute(SOURCE, null);
		factory.setAttribute(LANGUAGE, null);
		factory.setAttribute(DEFERRED, false); // for every element is looked at
		factory.setValidating(false); // by a DTD, that is: a schema is always followed
		try {
			factory.setSchema(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schemas));
		}
		catch (SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
