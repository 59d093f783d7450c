package org.assay.pack.check;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A step of Assay's own goes to posts that Assay lets do it, so that nobody is offered a
 * task that is then refused. What the law says of posts is left to {@link SpineRule}.
 */
final class PostRule implements Rule {

	private final Vocabulary vocabulary;

	private final Spine spine;

	PostRule(Vocabulary vocabulary, Spine spine) {
		this.vocabulary = vocabulary;
		this.spine = spine;
	}

	@Override
	public void check(Pack pack, Problems problems) {
		for (FlowNode node : pack.nodes()) {
			if (node instanceof UserTask task) {
				Optional<String> step = Elements.step(task);
				step.map(this.vocabulary.steps()::get)
					.map(Vocabulary.StandardStep::posts)
					.ifPresent((known) -> check(pack.fileOf(task), task, step.orElse(""), known, problems));
			}
		}
	}

	private void check(String file, UserTask task, String step, List<String> known, Problems problems) {
		List<String> others = Elements.posts(task)
			.stream()
			.filter((post) -> this.vocabulary.posts().contains(post) && !known.contains(post))
			.filter((post) -> this.spine.requirements().stream().noneMatch((one) -> one.refuses(step, post)))
			.toList();
		if (!others.isEmpty()) {
			problems.error(file, task, "Assay does not let " + String.join(", ", others) + " do this step.",
					"Give it to " + String.join(" or ", known)
							+ "; let others do a step of their own before or after it.");
		}
	}

}
