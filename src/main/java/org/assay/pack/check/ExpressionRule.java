package org.assay.pack.check;

import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Expressions name a variable or an action, or compare; they can do nothing else. */
final class ExpressionRule implements Rule {

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{[a-zA-Z]\\w*}");

	private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");

	private static final Pattern ISO = Pattern
		.compile("(R\\d*/)?P(?=.)(\\d+[YMWD])*(T(\\d+[HMS])+)?|\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z?");

	private static final String SAME_CASE = "#{execution.processBusinessKey}";

	private final Vocabulary vocabulary;

	ExpressionRule(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public void check(Pack pack, Problems problems) {
		for (FlowNode node : pack.nodes()) {
			String file = pack.fileOf(node);
			Elements.actions(node)
				.stream()
				.filter((action) -> !this.vocabulary.actions().contains(action))
				.forEach((action) -> problems.error(file, node, "Assay has no action " + action + ".",
						"Use an action of the standard pack."));
			if (node instanceof ServiceTask && Elements.attribute(node, "delegateExpression").isEmpty()) {
				problems.error(file, node, "It says no action that Assay carries out.",
						"Use an action of the standard pack, or a user task.");
			}
			Events.timer(node)
				.filter((timer) -> !VARIABLE.matcher(timer).matches() && !ISO.matcher(timer).matches())
				.ifPresent((timer) -> problems.error(file, node, "“" + timer + "” is no time to wait for.",
						"Write a period such as P10D, or a variable such as ${effectiveAt}."));
			Elements.attribute(node, "resultVariable")
				.filter((name) -> !NAME.matcher(name).matches())
				.ifPresent((name) -> problems.error(file, node, "“" + name + "” is no name for a result.",
						"Use letters only."));
		}
		for (Diagram diagram : pack.diagrams()) {
			checkFlows(diagram, problems);
			checkLists(diagram, problems);
		}
	}

	private static void checkFlows(Diagram diagram, Problems problems) {
		for (SequenceFlow flow : diagram.all(SequenceFlow.class)) {
			Elements.condition(flow)
				.filter((text) -> flow.getConditionExpression().getLanguage() != null || Condition.read(text).isEmpty())
				.forEach((text) -> problems.error(diagram.file(), flow.getSource(),
						"The condition “" + text + "” says more than a condition may.",
						"Compare variables with texts, such as ${satisfaction == 'satisfied'}."));
		}
	}

	private static void checkLists(Diagram diagram, Problems problems) {
		for (MultiInstanceLoopCharacteristics loop : diagram.all(MultiInstanceLoopCharacteristics.class)) {
			Elements.attribute(loop, "collection")
				.filter((list) -> !VARIABLE.matcher(list).matches())
				.ifPresent((list) -> problems.error(diagram.file(), (FlowNode) loop.getParentElement(),
						"“" + list + "” is no list.", "Name a variable, such as ${duties}."));
		}
		for (CamundaIn in : diagram.all(CamundaIn.class)) {
			String key = in.getCamundaBusinessKey();
			if (key != null && !key.equals(SAME_CASE)) {
				problems.error(diagram.file(), (FlowNode) in.getParentElement().getParentElement(),
						"The called process would run under another case.",
						"Set the business key to " + SAME_CASE + ".");
			}
		}
	}

}
