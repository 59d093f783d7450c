package org.assay.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.assay.evidence.Exhibit;
import org.assay.shared.Actor;
import org.assay.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** The engine's task in completion, as handlers see it. */
final class CompletedTask implements CompletedStep {

	private final DelegateTask engineTask;

	private final StepPolicy policy;

	private final Actor actor;

	private final Fields fields;

	private final List<Exhibit> evidence;

	private final Map<String, Object> kept = new LinkedHashMap<>();

	private @Nullable Object state;

	private @Nullable UUID superseded;

	CompletedTask(DelegateTask engineTask, StepPolicy policy, Actor actor, Fields fields, List<Exhibit> evidence) {
		this.engineTask = engineTask;
		this.policy = policy;
		this.actor = actor;
		this.fields = fields;
		this.evidence = List.copyOf(evidence);
	}

	@Override
	public String key() {
		return Optional.ofNullable(this.policy.step()).orElse(this.engineTask.getTaskDefinitionKey());
	}

	@Override
	public String council() {
		return Cases.council(this.engineTask.getExecution());
	}

	@Override
	public Reference subject() {
		return Cases.subject(this.engineTask.getExecution());
	}

	@Override
	public Reference task() {
		return new Reference("task", this.engineTask.getId());
	}

	@Override
	public Actor actor() {
		return this.actor;
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public List<Exhibit> evidence() {
		return this.evidence;
	}

	@Override
	public Optional<String> variable(String name) {
		return Optional.ofNullable(this.engineTask.getExecution().getVariable(name)).map(Object::toString);
	}

	@Override
	public void keep(String name, Object value) {
		this.kept.put(name, value);
	}

	@Override
	public void supersede(UUID step) {
		this.superseded = step;
	}

	@Override
	public void decidedOn(Object state) {
		this.state = state;
	}

	Map<String, Object> kept() {
		return this.kept;
	}

	@Nullable Object state() {
		return this.state;
	}

	@Nullable UUID superseded() {
		return this.superseded;
	}

}
