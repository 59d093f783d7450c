package org.assay.pack.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.assay.council.Posts;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What a pack can speak of: all that the standard pack uses, for that is what Java knows.
 */
final class Vocabulary {

	/** Every property of a task that Assay reads. */
	static final Set<String> PROPERTIES = Set.of("assay.step", "assay.evidence", "assay.due", "assay.remind",
			"assay.escalateTo", "assay.separateFrom", "assay.outcome", "assay.requires", "assay.statutory",
			"assay.replaces");

	private static final Pattern WORD = Pattern.compile("[a-zA-Z]\\w*");

	private final Map<String, StandardStep> steps = new TreeMap<>();

	private final Set<String> actions = new TreeSet<>();

	private final Set<String> messages = new TreeSet<>();

	private final Set<String> readiness = new TreeSet<>();

	private final Map<String, Set<String>> values = new HashMap<>();

	private final Set<String> posts = Posts.all().stream().map(Posts.Post::key).collect(Collectors.toSet());

	Vocabulary(Pack standard) {
		for (FlowNode node : standard.nodes()) {
			this.actions.addAll(Elements.actions(node));
			this.readiness.addAll(Elements.listed(node, "assay.requires"));
			if (node instanceof UserTask task) {
				Elements.step(task).ifPresent((step) -> this.steps.put(step, StandardStep.of(task, standard)));
			}
		}
		for (Diagram diagram : standard.diagrams()) {
			diagram.all(Message.class).forEach((message) -> this.messages.add(message.getName()));
			diagram.all(ConditionExpression.class).forEach((condition) -> addValues(condition.getTextContent()));
		}
	}

	private void addValues(String condition) {
		Matcher word = WORD.matcher(condition.replaceAll("'[^']*'", ""));
		while (word.find()) {
			this.values.computeIfAbsent(word.group(), (name) -> new TreeSet<>()).addAll(Condition.constants(condition));
		}
	}

	Map<String, StandardStep> steps() {
		return this.steps;
	}

	/** The expressions that call an action, such as {@code ${openAssessments}}. */
	Set<String> actions() {
		return this.actions;
	}

	Set<String> messages() {
		return this.messages;
	}

	Set<String> readiness() {
		return this.readiness;
	}

	Set<String> posts() {
		return this.posts;
	}

	/** The variables that arrows of the standard pack ask about, with what they know. */
	Map<String, Set<String>> variables() {
		return this.values;
	}

	/**
	 * A step as the standard pack has it.
	 *
	 * @param outcome the field that is the decision
	 * @param form the form's file
	 * @param assignee who is given the task, if it is given to one person
	 * @param posts who may do it
	 */
	record StandardStep(Optional<String> outcome, Optional<FormFields> form, Optional<String> assignee,
			List<String> posts) {

		static StandardStep of(UserTask task, Pack pack) {
			return new StandardStep(Elements.property(task, "assay.outcome"),
					Elements.form(task).flatMap(pack::form).map(FormFields::of),
					Optional.ofNullable(task.getCamundaAssignee()), Elements.posts(task));
		}

	}

}
