package org.assay.pack.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * What is refused is refused before the person's eyes, never in a later job; and what
 * must be done for each of several is done for every one.
 */
final class WaitingRule implements Rule {

	private final Set<String> later = new HashSet<>();

	private final Set<String> required = new HashSet<>();

	/**
	 * @param standard where a hand-over to a later job is right
	 */
	WaitingRule(Pack standard, Spine spine) {
		standard.nodes().stream().filter(WaitingRule::isLater).forEach((node) -> this.later.add(node.getId()));
		spine.requirements().forEach((requirement) -> this.required.addAll(requirement.does()));
	}

	@Override
	public void check(Pack pack, Problems problems) {
		for (FlowNode node : pack.nodes()) {
			if (isLater(node) && !this.later.contains(node.getId())) {
				problems.error(pack.fileOf(node), node,
						"It would be done later by itself, where nobody sees it being refused.",
						"Take away “Asynchronous before” and “Asynchronous after”.");
			}
			if (node instanceof Activity activity
					&& activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
					&& isRequired(pack, activity, new HashSet<>())
					&& (loop.getLoopCardinality() != null || loop.getCompletionCondition() != null)) {
				problems.error(pack.fileOf(node), node, "It could be left before it was done for every one.",
						"Take away its loop cardinality and completion condition.");
			}
		}
	}

	private static boolean isLater(FlowNode node) {
		return Stream.of("asyncBefore", "asyncAfter")
			.anyMatch((when) -> Elements.attribute(node, when).filter("true"::equals).isPresent());
	}

	private boolean isRequired(Pack pack, FlowNode node, Set<String> seen) {
		if (pack.names(node).stream().anyMatch(this.required::contains)) {
			return true;
		}
		if (node instanceof SubProcess inner) {
			return inner.getChildElementsByType(FlowNode.class).stream().anyMatch((one) -> isRequired(pack, one, seen));
		}
		return node instanceof CallActivity call && call.getCalledElement() != null && seen.add(call.getCalledElement())
				&& pack.process(call.getCalledElement())
					.map((process) -> pack.all(process, FlowNode.class))
					.filter((nodes) -> nodes.stream().anyMatch((one) -> isRequired(pack, one, seen)))
					.isPresent();
	}

}
