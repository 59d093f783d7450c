package org.assay.pack.check;

import javax.xml.parsers.DocumentBuilderFactory;

import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.instance.DomDocument;

/**
 * Reads DMN as the model's own parser does, but the schemas once and not for each file.
 */
final class TableParser extends DmnParser {

	@Override
	protected void configureFactory(DocumentBuilderFactory factory) {
		super.configureFactory(factory);
		CompiledSchema.putInto(factory);
	}

	/** It has been, while it was read. */
	@Override
	public void validateModel(DomDocument document) {
	}

}
