package org.assay.pack.check;

import java.util.Map;
import java.util.Set;

import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Diagrams use only the part of BPMN and of Camunda's additions that Assay runs: no
 * scripts, no classes, no connectors, no listeners but Assay's own actions.
 */
final class MarkupRule implements Rule {

	private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private static final Set<String> ELEMENTS = Set.of("definitions", "process", "documentation", "extensionElements",
			"startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "userTask",
			"serviceTask", "businessRuleTask", "manualTask", "receiveTask", "callActivity", "subProcess",
			"exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "sequenceFlow", "incoming",
			"outgoing", "conditionExpression", "multiInstanceLoopCharacteristics", "completionCondition",
			"loopCardinality", "messageEventDefinition", "timerEventDefinition", "timeDate", "timeDuration",
			"timeCycle", "errorEventDefinition", "escalationEventDefinition", "signalEventDefinition",
			"terminateEventDefinition", "linkEventDefinition", "message", "error", "escalation", "signal",
			"collaboration", "participant", "laneSet", "lane", "flowNodeRef", "textAnnotation", "text", "association",
			"group", "category", "categoryValue");

	private static final Set<String> ATTRIBUTES = Set.of("assignee", "asyncAfter", "asyncBefore",
			"calledElementBinding", "candidateGroups", "collection", "decisionRef", "decisionRefBinding",
			"delegateExpression", "elementVariable", "exclusive", "formRef", "formRefBinding", "historyTimeToLive",
			"isStartableInTasklist", "mapDecisionResult", "modelerTemplate", "modelerTemplateVersion",
			"modelerTemplateIcon", "resultVariable", "versionTag");

	/** What may be said in Camunda's own elements. */
	private static final Map<String, Set<String>> EXTENSIONS = Map.of("properties", Set.of(), "property",
			Set.of("id", "name", "value"), "executionListener", Set.of("delegateExpression", "event"), "in",
			Set.of("businessKey", "source", "target"), "failedJobRetryTimeCycle", Set.of());

	@Override
	public void check(Pack pack, Problems problems) {
		pack.diagrams().forEach((diagram) -> check(diagram, problems));
	}

	private static void check(Diagram diagram, Problems problems) {
		Document document = (Document) diagram.model().getDocument().getDomSource().getNode();
		check(document.getDocumentElement(), "", diagram, problems);
	}

	private static void check(Element markup, String around, Diagram diagram, Problems problems) {
		String id = idOr(markup, around);
		String name = markup.getLocalName();
		boolean ofCamunda = CAMUNDA.equals(markup.getNamespaceURI());
		if (BPMN.equals(markup.getNamespaceURI()) && !ELEMENTS.contains(name)) {
			refuse(diagram, id, "It uses the BPMN element " + name + ", which Assay does not run.", problems);
		}
		else if (ofCamunda && !EXTENSIONS.containsKey(name)) {
			refuse(diagram, id, "It uses camunda:" + name + ", which Assay does not run.", problems);
			return;
		}
		for (int index = 0; index < markup.getAttributes().getLength(); index++) {
			Node attribute = markup.getAttributes().item(index);
			if (CAMUNDA.equals(attribute.getNamespaceURI()) && !ATTRIBUTES.contains(attribute.getLocalName())) {
				refuse(diagram, id, "It uses camunda:" + attribute.getLocalName() + ", which Assay does not run.",
						problems);
			}
			else if (ofCamunda && !EXTENSIONS.getOrDefault(name, Set.of()).contains(attribute.getLocalName())) {
				refuse(diagram, id,
						"It uses " + attribute.getLocalName() + " in camunda:" + name + ", which Assay does not run.",
						problems);
			}
		}
		for (Node child = markup.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				check(inner, id, diagram, problems);
			}
		}
	}

	/** The flow element that the markup belongs to. */
	private static String idOr(Element markup, String around) {
		String name = markup.getLocalName();
		boolean own = BPMN.equals(markup.getNamespaceURI()) && markup.hasAttribute("id") && !name.endsWith("Definition")
				&& !name.endsWith("Expression");
		return own ? markup.getAttribute("id") : around;
	}

	private static void refuse(Diagram diagram, String id, String sentence, Problems problems) {
		String element = (diagram.model().getModelElementById(id) instanceof FlowElement flow) ? Problems.named(flow)
				: id;
		problems.error(diagram.file(), element, sentence,
				"Take it out; steps, actions, decisions and called processes say all that is needed.");
	}

}
