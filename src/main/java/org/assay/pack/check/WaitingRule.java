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

	private final Set<String> loops = new HashSet<>();

	private final Set<String> required = new HashSet<>();

	/**
	 * @param standard where a hand-over to a later job is right, and no list is empty
	 */
	WaitingRule(Pack standard, Spine spine) {
		standard.nodes().stream().filter(WaitingRule::isLater).forEach((node) -> this.later.add(node.getId()));
		standard.nodes().stream().filter(Activity.class::isInstance).map(Activity.class::cast).forEach((one) -> {
			if (one.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop) {
				told(one, loop).forEach(this.loops::add);
			}
		});
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
					&& isRequired(pack, activity, new HashSet<>())) {
				check(pack.fileOf(node), activity, loop, problems);
			}
		}
	}

	private void check(String file, Activity activity, MultiInstanceLoopCharacteristics loop, Problems problems) {
		if (loop.getLoopCardinality() != null || loop.getCompletionCondition() != null) {
			problems.error(file, activity, "It could be left before it was done for every one.",
					"Take away its loop cardinality and completion condition.");
		}
		else if (told(activity, loop).noneMatch(this.loops::contains)) {
			problems.error(file, activity, "It is done for each one of a list that may be empty, and then by nobody.",
					"Take away its loop, or set it up as the standard pack has it.");
		}
	}

	/** What is done for each one of which list: by its id, and by what it is. */
	private static Stream<String> told(Activity activity, MultiInstanceLoopCharacteristics loop) {
		String what = (activity instanceof CallActivity call) ? String.valueOf(call.getCalledElement())
				: Elements.step(activity).orElse("");
		String list = " " + Elements.attribute(loop, "collection").orElse("");
		return Stream.of(activity.getId() + list, what + list);
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
