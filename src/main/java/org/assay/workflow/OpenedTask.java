package org.assay.workflow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;

import org.assay.shared.Dates;
import org.assay.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The engine's new task as handlers see it. */
final class OpenedTask implements OpenedStep {

	private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

	private final DelegateTask task;

	private final StepPolicy policy;

	OpenedTask(DelegateTask task, StepPolicy policy) {
		this.task = task;
		this.policy = policy;
	}

	@Override
	public String key() {
		return Optional.ofNullable(this.policy.step()).orElse(this.task.getTaskDefinitionKey());
	}

	@Override
	public String council() {
		return Cases.council(this.task.getExecution());
	}

	@Override
	public Reference subject() {
		return Cases.subject(this.task.getExecution());
	}

	@Override
	public Optional<String> variable(String name) {
		return Optional.ofNullable(this.task.getVariable(name)).map(Object::toString);
	}

	@Override
	public void rename(String name) {
		this.task.setName(name);
	}

	@Override
	public void concerns(String what) {
		this.task.setName(this.task.getName() + ": " + what);
	}

	@Override
	public void show(String field, Object value) {
		boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
		this.task.setVariableLocal(field, plain ? FormValues.of(value) : FormValues.json(value));
	}

	@Override
	public void assignTo(String user) {
		this.task.setAssignee(user);
	}

	@Override
	public void dueOn(LocalDate day) {
		this.task.setDueDate(Date.from(day.atTime(CLOSE_OF_BUSINESS).atZone(Dates.IN_ENGLAND).toInstant()));
	}

}
