package org.assay.pack.check;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What a gateway or a table asks about has been decided on every way to it. */
final class AskedRule implements Rule {

	private final Vocabulary vocabulary;

	AskedRule(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public void check(Pack pack, Problems problems) {
		for (Process process : pack.processes().values()) {
			Map<String, Set<FlowNode>> askers = new TreeMap<>();
			for (FlowNode node : pack.all(process, FlowNode.class)) {
				asked(pack, node)
					.forEach((variable) -> askers.computeIfAbsent(variable, (none) -> new LinkedHashSet<>()).add(node));
			}
			// What Java sets too may be asked on a way without the task.
			askers.keySet().removeAll(this.vocabulary.variables().keySet());
			askers.forEach((variable, nodes) -> check(pack, pack.net(process), nodes, variable, problems));
		}
	}

	private static Set<String> asked(Pack pack, FlowNode node) {
		Set<String> asked = new TreeSet<>();
		if (node instanceof ExclusiveGateway && pack.outgoing(node).size() > 1) {
			pack.outgoing(node)
				.stream()
				.flatMap((way) -> Elements.condition(way).flatMap((text) -> Condition.read(text).stream()))
				.forEach((condition) -> asked.addAll(condition.variables()));
		}
		else if (node instanceof BusinessRuleTask task) {
			pack.decisions()
				.stream()
				.filter((table) -> table.id().equals(task.getCamundaDecisionRef()))
				.forEach((table) -> asked.addAll(table.asked()));
		}
		return asked;
	}

	private static void check(Pack pack, FlowNet net, Set<FlowNode> askers, String variable, Problems problems) {
		Set<FlowNode> deciders = pack.deciders(variable);
		if (deciders.isEmpty()) {
			askers.stream()
				.filter(ExclusiveGateway.class::isInstance) // DecisionRule says it of a
															// table
				.forEach((asker) -> problems.error(pack.fileOf(asker), asker,
						"It asks for " + variable + ", which nothing in the pack decides.",
						"Name the field of a form that a task before it has as its assay.outcome."));
		}
		else if (isUndecided(net, deciders, askers)) {
			askers.stream()
				.filter((asker) -> isUndecided(net, deciders, Set.of(asker)))
				.forEach((asker) -> problems.error(pack.fileOf(asker), asker,
						"It asks for " + variable + " before anybody has decided it.", "Lead every way to it through "
								+ deciders.stream().map(Elements::label).sorted().findFirst().orElse("") + "."));
		}
	}

	/** Whether a way leads to one of those who ask past all who decide. */
	private static boolean isUndecided(FlowNet net, Set<FlowNode> deciders, Set<FlowNode> askers) {
		Aim decided = new Aim(true, (move) -> move.passes() && deciders.contains(move.element()), Aim.NEVER,
				(move) -> askers.contains(move.element()), false, Aim.NEVER);
		try {
			return new PathSearch(net).findMissing(decided).isPresent();
		}
		catch (PathSearch.TooTangled ex) {
			return false; // the spine says so
		}
	}

}
