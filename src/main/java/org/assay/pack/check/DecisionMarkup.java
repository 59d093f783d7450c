package org.assay.pack.check;

import java.util.Set;
import java.util.regex.Pattern;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Decision tables use only the part of DMN that Assay runs: one table a file, in FEEL, no
 * scripts and no decision that needs another.
 */
final class DecisionMarkup {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

	private static final Set<String> ELEMENTS = Set.of("definitions", "decision", "description", "extensionElements",
			"decisionTable", "input", "inputExpression", "inputValues", "output", "outputValues", "rule", "inputEntry",
			"outputEntry", "text", "variable", "inputData", "informationRequirement", "requiredInput",
			"knowledgeSource", "authorityRequirement", "requiredAuthority", "textAnnotation", "association",
			"sourceRef", "targetRef");

	private static final Set<String> ATTRIBUTES = Set.of("historyTimeToLive", "versionTag");

	private static final Pattern FEEL = Pattern
		.compile("(?i)feel|https?://www\\.omg\\.org/spec/(DMN/\\d+/FEEL/?|FEEL/\\d+)");

	private DecisionMarkup() {
	}

	/** Tells all that the file uses beyond that. */
	static void check(String file, DmnModelInstance model, Problems problems) {
		check(((Document) model.getDocument().getDomSource().getNode()).getDocumentElement(), file, problems);
	}

	private static void check(Element markup, String file, Problems problems) {
		String name = markup.getLocalName();
		boolean ofDmn = markup.getNamespaceURI() != null && markup.getNamespaceURI().endsWith("/MODEL/");
		if (ofDmn && !ELEMENTS.contains(name)) {
			refuse(file, "It uses the DMN element " + name + ", which Assay does not run.", problems);
		}
		else if (CAMUNDA.equals(markup.getNamespaceURI())) {
			refuse(file, "It uses camunda:" + name + ", which Assay does not run.", problems);
		}
		for (int index = 0; index < markup.getAttributes().getLength(); index++) {
			Node attribute = markup.getAttributes().item(index);
			if (CAMUNDA.equals(attribute.getNamespaceURI()) && !ATTRIBUTES.contains(attribute.getLocalName())) {
				refuse(file, "It uses camunda:" + attribute.getLocalName() + ", which Assay does not run.", problems);
			}
			if ("expressionLanguage".equals(attribute.getLocalName())
					&& !FEEL.matcher(attribute.getNodeValue()).matches()) {
				refuse(file, "It is written in " + attribute.getNodeValue() + ", which Assay does not run.", problems);
			}
		}
		for (Node child = markup.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				check(inner, file, problems);
			}
		}
	}

	private static void refuse(String file, String sentence, Problems problems) {
		problems.error(file, sentence,
				"Take it out; a table of inputs, rules and one output, in FEEL, says all that" + " is needed.");
	}

}
