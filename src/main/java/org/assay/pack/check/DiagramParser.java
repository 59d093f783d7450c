package org.assay.pack.check;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.validation.Schema;

import org.camunda.bpm.model.bpmn.impl.BpmnParser;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads BPMN as the model's own parser does, but the schema once and not for each file.
 */
final class DiagramParser extends BpmnParser {

	@Override
	protected void configureFactory(DocumentBuilderFactory factory) {
		super.configureFactory(factory);
		CompiledSchema.putInto(factory);
	}

	/** Not needed for what is validated while it is read. */
	@Override
	protected @Nullable Schema createSchema(String location, ClassLoader classes) {
		return null;
	}

	/** It has been, while it was read. */
	@Override
	public void validateModel(DomDocument document) {
	}

}
