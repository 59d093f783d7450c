package org.assay.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assay.council.AccountClosed;
import org.assay.council.AccountReopened;
import org.assay.council.BodyDescribed;
import org.assay.council.PersonDescribed;
import org.assay.council.PersonRegistered;
import org.assay.council.PostsChanged;
import org.assay.shared.Fact;
import org.camunda.bpm.engine.TaskService;

import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows in open tasks who and what can be chosen now, and not only who could when the
 * task appeared.
 */
@Component
class ChoicesStayCurrent {

	/** By the id that the step's task has in every diagram. */
	private final Map<String, StepHandler> handlers;

	private final TaskService tasks;

	private final EngineAccess engine;

	ChoicesStayCurrent(List<StepHandler> handlers, TaskService tasks, EngineAccess engine) {
		this.handlers = handlers.stream()
			.collect(Collectors.toUnmodifiableMap(ChoicesStayCurrent::task, Function.identity()));
		this.tasks = tasks;
		this.engine = engine;
	}

	@EventListener({ PersonRegistered.class, PersonDescribed.class, AccountClosed.class, AccountReopened.class,
			BodyDescribed.class })
	void on(Fact change) {
		showAgain(change.council());
	}

	@EventListener
	void on(PostsChanged change) {
		showAgain(change.council());
	}

	private void showAgain(String council) {
		this.engine.doAsAssay(() -> this.tasks.createTaskQuery()
			.tenantIdIn(council)
			.taskDefinitionKeyIn(this.handlers.keySet().toArray(String[]::new))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Task::getTaskDefinitionKey))
			.forEach(
					(step, open) -> showAgain(open, Objects.requireNonNull(this.handlers.get(step)).offered(council))));
	}

	private void showAgain(List<Task> open, Map<String, List<Option>> offered) {
		offered.forEach((field, choices) -> {
			var shown = FormValues.json(choices);
			open.forEach((task) -> this.tasks.setVariableLocal(task.getId(), field, shown));
		});
	}

	/** Such as {@code Task_AssessDuty} of {@code assess-duty}. */
	private static String task(StepHandler handler) {
		return "Task_" + List.of(handler.step().split("-"))
			.stream()
			.map((word) -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
			.collect(Collectors.joining());
	}

}
