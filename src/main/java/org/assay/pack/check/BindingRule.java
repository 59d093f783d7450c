package org.assay.pack.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Every form, decision and called process is in the pack and of the same release. */
final class BindingRule implements Rule {

	@Override
	public void check(Pack pack, Problems problems) {
		Set<String> forms = pack.forms()
			.values()
			.stream()
			.map((form) -> form.path("id").asText())
			.collect(Collectors.toSet());
		Set<String> decisions = pack.tables()
			.values()
			.stream()
			.flatMap((table) -> table.getModelElementsByType(Decision.class).stream())
			.map(Decision::getId)
			.collect(Collectors.toSet());
		for (FlowNode node : pack.nodes()) {
			Elements.form(node).ifPresent((form) -> check(pack, node, "form", form, "formRefBinding", forms, problems));
			if (node instanceof UserTask && Elements.form(node).isEmpty()) {
				problems.error(pack.fileOf(node), node, "The task has no form.", "Choose a form of the pack for it.");
			}
			if (node instanceof BusinessRuleTask) {
				check(pack, node, "decision", Elements.attribute(node, "decisionRef").orElse(""), "decisionRefBinding",
						decisions, problems);
			}
			if (node instanceof CallActivity call) {
				String called = (call.getCalledElement() != null) ? call.getCalledElement() : "";
				check(pack, node, "process", called, "calledElementBinding", pack.processes().keySet(), problems);
			}
		}
		pack.processes().values().forEach((process) -> checkCalls(pack, process, problems));
	}

	private static void check(Pack pack, FlowNode node, String what, String id, String binding, Set<String> known,
			Problems problems) {
		String file = pack.fileOf(node);
		if (!known.contains(id)) {
			problems.error(file, node,
					id.isEmpty() ? "It names no " + what + "." : "The " + what + " " + id + " is not in the pack.",
					"Choose a " + what + " of the pack, or add its file.");
		}
		else if (!"deployment".equals(Elements.attribute(node, binding).orElse(""))) {
			problems.error(file, node, "It takes whatever release of the " + what + " " + id + " is there.",
					"Set its binding to “deployment”, so that case and " + what + " are of one release.");
		}
	}

	private static void checkCalls(Pack pack, Process process, Problems problems) {
		if (called(pack, process, new HashSet<>()).contains(process.getId())) {
			problems.error(pack.fileOf(process), "The process calls itself, directly or through others.",
					"Lead back within the process instead.");
		}
	}

	private static Set<String> called(Pack pack, Process process, Set<String> seen) {
		for (CallActivity call : pack.all(process, CallActivity.class)) {
			String id = call.getCalledElement();
			if (id != null && seen.add(id)) {
				pack.process(id).ifPresent((next) -> called(pack, next, seen));
			}
		}
		return seen;
	}

}
