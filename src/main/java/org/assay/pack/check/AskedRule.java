package org.assay.pack.check;

import java.util.Set;
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
			for (FlowNode node : pack.all(process, FlowNode.class)) {
				for (String variable : asked(pack, node)) {
					check(pack, pack.net(process), node, variable, problems);
				}
			}
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

	private void check(Pack pack, FlowNet net, FlowNode asker, String variable, Problems problems) {
		if (this.vocabulary.variables().containsKey(variable)) {
			return; // set by Java too, so a way without the task may be right
		}
		Set<FlowNode> deciders = pack.deciders(variable);
		if (deciders.isEmpty()) {
			if (asker instanceof ExclusiveGateway) { // DecisionRule says it of a table
				problems.error(pack.fileOf(asker), asker,
						"It asks for " + variable + ", which nothing in the pack decides.",
						"Name the field of a form that a task before it has as its assay.outcome.");
			}
			return;
		}
		Aim decided = new Aim(true, (move) -> move.passes() && deciders.contains(move.element()), (move) -> false,
				(move) -> move.element().equals(asker), false, (move) -> false);
		try {
			new PathSearch(net).findMissing(decided)
				.ifPresent((way) -> problems.error(pack.fileOf(asker), asker,
						"It asks for " + variable + " before anybody has decided it.", "Lead every way to it through "
								+ deciders.stream().map(Elements::label).sorted().findFirst().orElse("") + "."));
		}
		catch (PathSearch.TooTangled ex) {
			return; // the spine says so
		}
	}

}
