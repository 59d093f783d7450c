package org.assay.pack.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * What a table or a council's own step decides is one answer under a name of its own, so
 * that it takes the place of nothing that the law lets somebody else decide.
 */
final class ResultRule implements Rule {

	private static final String OWN_NAME = "Give what is decided here a name of its own.";

	private final Provided provided;

	/** The variable that each decision of the standard pack decides. */
	private final Map<String, String> results = new HashMap<>();

	ResultRule(Pack standard) {
		this.provided = new Provided(standard);
		for (FlowNode node : standard.nodes()) {
			if (node instanceof BusinessRuleTask) {
				Elements.attribute(node, "decisionRef")
					.ifPresent((decision) -> this.results.put(decision,
							Elements.attribute(node, "resultVariable").orElse("")));
			}
		}
	}

	@Override
	public void check(Pack pack, Problems problems) {
		Set<String> asked = new TreeSet<>();
		pack.processes().values().forEach((process) -> asked.addAll(Provided.asked(pack, process)));
		for (FlowNode node : pack.nodes()) {
			if (node instanceof BusinessRuleTask task && isThere(pack, task)) {
				checkTable(pack.fileOf(node), task, asked, problems);
			}
			else if (node instanceof UserTask && Elements.step(node).isEmpty()) {
				Elements.property(node, "assay.outcome")
					.filter(this.provided::isTaken)
					.ifPresent((name) -> problems.error(pack.fileOf(node), node, isTaken(name), OWN_NAME));
			}
		}
	}

	/** Otherwise {@link BindingRule} says what is to be done first. */
	private static boolean isThere(Pack pack, BusinessRuleTask task) {
		return pack.tables()
			.values()
			.stream()
			.flatMap((table) -> table.getModelElementsByType(Decision.class).stream())
			.anyMatch((decision) -> decision.getId().equals(task.getCamundaDecisionRef()));
	}

	private void checkTable(String file, BusinessRuleTask task, Set<String> asked, Problems problems) {
		Optional<String> result = Elements.attribute(task, "resultVariable");
		if (result.isEmpty()) {
			problems.error(file, task, "Nobody hears what is decided here.", "Name its result variable.");
			return;
		}
		if (Elements.attribute(task, "mapDecisionResult").filter("singleEntry"::equals).isEmpty()) {
			problems.error(file, task, "It does not take the one answer of its table.",
					"Set “Map decision result” to singleEntry.");
		}
		String name = result.get();
		String standard = this.results.get(Elements.attribute(task, "decisionRef").orElse(""));
		if (standard != null) {
			if (!standard.equals(name)) {
				problems.error(file, task, "Its table decides " + standard + ", not " + name + ".",
						"Set its result variable to " + standard + ".");
			}
		}
		else if (this.provided.isTaken(name)) {
			problems.error(file, task, isTaken(name), OWN_NAME);
		}
		else if (!asked.contains(name)) {
			problems.warn(file, Problems.named(task), "Nothing asks for " + name + ", which is decided here.",
					"Ask for it at a gateway, or take the table away: what the law fixes, such as the clear days of a"
							+ " notice, no table decides.");
		}
	}

	private static String isTaken(String name) {
		return "It decides " + name + ", which Assay or another step decides.";
	}

}
