package org.assay.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assay.shared.Actor;
import org.assay.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The rules a task's properties set for whoever takes and completes it. */
@Component
class StepPolicies {

	private final StepRecords records;

	private final Map<String, ReadinessRule> readiness;

	StepPolicies(StepRecords records, List<ReadinessRule> readiness) {
		this.records = records;
		this.readiness = readiness.stream().collect(Collectors.toUnmodifiableMap(ReadinessRule::key, (rule) -> rule));
	}

	/**
	 * Lets the person take or complete the task.
	 * @throws DutiesNotSeparate if the person did a step this one is separate from
	 * @throws NotReady if something the task requires is not on record
	 */
	void admit(DelegateTask task, StepPolicy policy, String user) {
		List<String> done = doneBefore(task, policy, user);
		if (!done.isEmpty()) {
			throw new DutiesNotSeparate(done.get(0));
		}
		Reference subject = Cases.subject(task.getExecution());
		for (String key : policy.requires()) {
			ReadinessRule rule = this.readiness.get(key);
			if (rule == null) {
				throw new IllegalStateException("No readiness rule " + key);
			}
			rule.missing(subject).ifPresent((sentence) -> {
				throw new NotReady(sentence);
			});
		}
	}

	boolean isSeparated(DelegateTask task, StepPolicy policy, String user) {
		return !doneBefore(task, policy, user).isEmpty();
	}

	/** The post in which the person acts on the task: one it is offered to, if held. */
	String postOf(String council, StepPolicy policy, Actor actor) {
		return policy.posts()
			.stream()
			.filter((post) -> actor.holds(council, post))
			.findFirst()
			.orElseGet(() -> actor.postsIn(council).stream().findFirst().orElse("none"));
	}

	private List<String> doneBefore(DelegateTask task, StepPolicy policy, String user) {
		return policy.separateFrom().isEmpty() ? List.of()
				: this.records.namesDoneBy(Cases.subject(task.getExecution()).toString(), user, policy.separateFrom());
	}

}
