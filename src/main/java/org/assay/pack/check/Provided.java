package org.assay.pack.check;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.jspecify.annotations.Nullable;

/**
 * The variables of each process. What a process of the standard pack asks for has its
 * value from Assay or from one of its steps, so that no other step may give it one.
 */
final class Provided {

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-zA-Z]\\w*)}");

	/** Every process has it. */
	private static final String COUNCIL = "council";

	private final Map<String, Set<String>> standard = new TreeMap<>();

	private final Set<String> taken = new TreeSet<>();

	Provided(Pack standard) {
		standard.processes().forEach((id, process) -> {
			Set<String> known = decided(standard, process);
			known.addAll(asked(standard, process));
			this.standard.put(id, known);
			this.taken.addAll(known);
		});
	}

	/** Whether something in the standard pack gives the variable its value. */
	boolean isTaken(String variable) {
		return this.taken.contains(variable);
	}

	/** All variables that the process can have. */
	Set<String> in(Process process, Pack pack) {
		Set<String> known = decided(pack, process);
		known.addAll(this.standard.getOrDefault(process.getId(), Set.of()));
		pack.diagrams()
			.stream()
			.flatMap((diagram) -> diagram.all(CallActivity.class).stream())
			.filter((call) -> process.getId().equals(call.getCalledElement()) && call.getExtensionElements() != null)
			.flatMap((call) -> call.getExtensionElements().getChildElementsByType(CamundaIn.class).stream())
			.map(CamundaIn::getCamundaTarget)
			.filter(Objects::nonNull)
			.forEach(known::add);
		return known;
	}

	/** What the arrows, timers, loops, tasks and tables of the process ask for. */
	static Set<String> asked(Pack pack, Process process) {
		Set<String> asked = new TreeSet<>();
		pack.all(process, SequenceFlow.class)
			.stream()
			.flatMap(Elements::condition)
			.flatMap((text) -> Condition.read(text).stream())
			.forEach((condition) -> asked.addAll(condition.variables()));
		pack.all(process, FlowNode.class)
			.forEach((node) -> Events.timer(node).flatMap(Provided::variable).ifPresent(asked::add));
		pack.all(process, MultiInstanceLoopCharacteristics.class)
			.forEach(
					(loop) -> Elements.attribute(loop, "collection").flatMap(Provided::variable).ifPresent(asked::add));
		pack.all(process, UserTask.class).forEach((task) -> variable(task.getCamundaAssignee()).ifPresent(asked::add));
		pack.all(process, BusinessRuleTask.class)
			.stream()
			.flatMap((task) -> table(pack, task.getCamundaDecisionRef()))
			.forEach((table) -> asked.addAll(table.asked()));
		return asked;
	}

	private static Stream<DecisionTable> table(Pack pack, @Nullable String decision) {
		return pack.decisions().stream().filter((table) -> table.id().equals(decision));
	}

	/** What steps, tables and loops of the process give a value. */
	private static Set<String> decided(Pack pack, Process process) {
		Set<String> decided = new TreeSet<>(Set.of(COUNCIL));
		pack.all(process, FlowNode.class).forEach((node) -> Elements.decided(node).ifPresent(decided::add));
		pack.all(process, MultiInstanceLoopCharacteristics.class)
			.forEach((loop) -> Elements.attribute(loop, "elementVariable").ifPresent(decided::add));
		return decided;
	}

	private static Optional<String> variable(@Nullable String expression) {
		return Optional.ofNullable(expression)
			.map(VARIABLE::matcher)
			.filter(Matcher::matches)
			.map((found) -> found.group(1));
	}

}
