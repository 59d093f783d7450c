package org.assay.pack.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.assay.council.Deadline;
import org.assay.shared.Rejected;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Tasks say only what Assay understands: its properties, steps, posts and messages. */
final class WordsRule implements Rule {

	private static final Pattern EVIDENCE = Pattern.compile("none|optional|required(:[1-9]\\d?)?");

	private final Vocabulary vocabulary;

	WordsRule(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public void check(Pack pack, Problems problems) {
		Set<String> tasks = pack.nodes()
			.stream()
			.filter(UserTask.class::isInstance)
			.map(FlowNode::getId)
			.collect(Collectors.toSet());
		for (FlowNode node : pack.nodes()) {
			if (node instanceof UserTask task) {
				checkProperties(pack.fileOf(task), task, tasks, problems);
				checkPosts(pack.fileOf(task), task, problems);
				checkStep(pack.fileOf(task), task, problems);
			}
		}
		for (Diagram diagram : pack.diagrams()) {
			diagram.all(Message.class)
				.stream()
				.filter((message) -> !this.vocabulary.messages().contains(message.getName()))
				.forEach((message) -> problems.error(diagram.file(), message.getId(),
						"Nothing sends the message " + message.getName() + ".",
						"Use a message of the standard pack, or a timer."));
		}
	}

	private void checkProperties(String file, UserTask task, Set<String> tasks, Problems problems) {
		for (CamundaProperty property : Elements.properties(task)) {
			String name = property.getCamundaName();
			String value = property.getCamundaValue().strip();
			wrong(name, value, tasks).ifPresent((sentence) -> problems.error(file, task, sentence,
					"Choose it again from the task's template in Camunda Modeler."));
		}
	}

	private Optional<String> wrong(String name, String value, Set<String> tasks) {
		if (!Vocabulary.PROPERTIES.contains(name)) {
			return Optional.of("Assay knows no property " + name + ".");
		}
		return switch (name) {
			case "assay.step" -> unknown(List.of(value), this.vocabulary.steps().keySet(), "step");
			case "assay.requires" -> unknown(Elements.split(value), this.vocabulary.readiness(), "readiness");
			case "assay.escalateTo" -> unknown(Elements.split(value), this.vocabulary.posts(), "post");
			case "assay.separateFrom" -> unknown(Elements.split(value), tasks, "task");
			case "assay.replaces" -> Elements.split(value)
				.stream()
				.filter(tasks::contains)
				.findFirst()
				.map((one) -> "It takes the place of " + one + ", which is still there.");
			case "assay.evidence" -> EVIDENCE.matcher(value).matches() ? Optional.empty() : Optional.of("“" + value
					+ "” does not say how much evidence is needed: write none, optional," + " required or required:2.");
			case "assay.due" -> unclear(value);
			case "assay.remind" ->
				Elements.split(value).stream().map(WordsRule::unclear).flatMap(Optional::stream).findFirst();
			default -> Optional.empty();
		};
	}

	private static Optional<String> unknown(List<String> said, Set<String> known, String what) {
		return said.stream()
			.filter((one) -> !known.contains(one))
			.findFirst()
			.map((one) -> "There is no " + what + " " + one + ".");
	}

	private static Optional<String> unclear(String deadline) {
		try {
			Deadline.parse(deadline);
			return Optional.empty();
		}
		catch (Rejected ex) {
			return Optional.of(ex.sentence());
		}
	}

	private void checkPosts(String file, UserTask task, Problems problems) {
		List<String> posts = Elements.posts(task);
		if (posts.isEmpty()) {
			problems.error(file, task, "The task is given to nobody.", "Name the post that does it.");
		}
		unknown(posts, this.vocabulary.posts(), "post").ifPresent((sentence) -> problems.error(file, task, sentence,
				"Choose one of: " + this.vocabulary.posts().stream().sorted().collect(Collectors.joining(", ")) + "."));
		Optional<String> person = Optional.ofNullable(task.getCamundaAssignee());
		Optional<String> standard = Elements.step(task)
			.map(this.vocabulary.steps()::get)
			.flatMap(Vocabulary.StandardStep::assignee);
		if (person.isPresent() && !person.equals(standard)) {
			problems.error(file, task, "The task is given to one person by name.",
					"Give it to a post; whoever holds the post does it.");
		}
	}

	private void checkStep(String file, UserTask task, Problems problems) {
		Optional<Vocabulary.StandardStep> standard = Elements.step(task).map(this.vocabulary.steps()::get);
		Optional<String> outcome = Elements.property(task, "assay.outcome");
		if (standard.isPresent() && !standard.get().outcome().equals(outcome)) {
			problems.error(file, task,
					standard.get()
						.outcome()
						.map((field) -> "The decision of this step is its field " + field + ", not "
								+ outcome.orElse("none") + ".")
						.orElse("This step leaves no decision behind, but " + outcome.orElse("") + " is named."),
					"Set assay.outcome as the standard pack has it.");
		}
	}

}
