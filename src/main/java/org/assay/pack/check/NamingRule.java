package org.assay.pack.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.jspecify.annotations.Nullable;

/** Everything has the one name by which people and Assay find it. */
final class NamingRule implements Rule {

	private static final Pattern DAYS = Pattern.compile("P[1-9]\\d{0,4}D");

	private static final String DAYS_ONLY = "Set “History cleanup, time to live” to a number of days such as P3652D.";

	private static final String DMN = "http://camunda.org/schema/1.0/dmn";

	private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

	@Override
	public void check(Pack pack, Problems problems) {
		Map<String, String> seen = new HashMap<>();
		for (Diagram diagram : pack.diagrams()) {
			for (Process process : diagram.processes()) {
				once(seen, "process", process.getId(), diagram.file(), problems);
				checkProcess(diagram, process, problems);
			}
			diagram.all(FlowNode.class).forEach((node) -> checkLabel(pack, diagram.file(), node, problems));
		}
		pack.tables().forEach((file, table) -> {
			for (Decision decision : table.getModelElementsByType(Decision.class)) {
				once(seen, "decision", decision.getId(), file, problems);
				sameAsFile(file, decision.getId(), "decision", problems);
				checkHistory(file, "decision", decision.getAttributeValueNs(DMN, "historyTimeToLive"), problems);
			}
		});
		pack.forms().forEach((file, form) -> {
			once(seen, "form", form.path("id").asText(), file, problems);
			sameAsFile(file, form.path("id").asText(), "form", problems);
		});
	}

	private static void once(Map<String, String> seen, String what, String id, String file, Problems problems) {
		String other = seen.putIfAbsent(what + id, file);
		if (other != null) {
			problems.error(file, "The " + what + " " + id + " is in " + other + " as well.", "Keep one of the two.");
		}
	}

	private static void sameAsFile(String file, String id, String what, Problems problems) {
		String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
		if (!name.equals(id)) {
			problems.error(file, "The file is named " + name + ", but its " + what + " " + id + ".",
					"Give both the same name.");
		}
	}

	private static void checkProcess(Diagram diagram, Process process, Problems problems) {
		sameAsFile(diagram.file(), process.getId(), "process", problems);
		if (!process.isExecutable()) {
			problems.error(diagram.file(), "The process is not executable.",
					"Tick “Executable” in the properties of the process.");
		}
		checkHistory(diagram.file(), "process", Elements.attribute(process, "historyTimeToLive").orElse(""), problems);
		String version = Elements.attribute(process, "versionTag").orElse("");
		if (!VERSION.matcher(version).matches()) {
			problems.error(diagram.file(),
					version.isEmpty() ? "The process has no version." : "“" + version + "” is no version.",
					"Set the version tag to three numbers such as 1.2.0: a mended wording raises the third, a changed"
							+ " way the second, another process the first.");
		}
	}

	private static void checkHistory(String file, String what, @Nullable String kept, Problems problems) {
		if (kept == null || kept.isBlank()) {
			problems.error(file, "The " + what + " does not say how long its history is kept.", DAYS_ONLY);
		}
		else if (!DAYS.matcher(kept).matches()) {
			problems.error(file, "The " + what + " keeps its history for " + kept + ", which is no number of days.",
					DAYS_ONLY);
		}
	}

	private static void checkLabel(Pack pack, String file, FlowNode node, Problems problems) {
		boolean unnamed = node.getName() == null || node.getName().isBlank();
		boolean asks = (node instanceof ExclusiveGateway || node instanceof InclusiveGateway)
				&& pack.outgoing(node).size() > 1;
		if (unnamed && (asks || !(node instanceof Gateway))) {
			problems.error(file, node, asks ? "The gateway asks no question." : "It has no label.",
					"Write on the diagram what happens here.");
		}
		if (asks) {
			pack.outgoing(node)
				.stream()
				.filter((flow) -> flow.getName() == null || flow.getName().isBlank())
				.forEach((flow) -> unanswered(file, node, flow, problems));
		}
		if (node instanceof UserTask
				&& node.getDocumentations().stream().map(Documentation::getTextContent).allMatch(String::isBlank)) {
			problems.warn(file, Problems.named(node), "Nobody is told why the task is done.",
					"Write its documentation for the person who does it.");
		}
	}

	private static void unanswered(String file, FlowNode gateway, SequenceFlow flow, Problems problems) {
		problems.error(file, gateway,
				"The way to " + Elements.label(flow.getTarget()) + " does not say which answer it is.",
				"Write the answer on the arrow.");
	}

}
