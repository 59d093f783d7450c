package org.assay.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Calendars;
import org.assay.council.Deadline;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Exhibit;
import org.assay.shared.Actor;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where every user task passes when it appears, is taken and is completed: policies
 * first, then the feature's handler, then the record and the fact for the ledger.
 */
@Component
class StepDesk {

	private final Map<String, StepHandler> handlers;

	private final StepPolicies policies;

	private final StepRecords records;

	private final EvidenceStore evidence;

	private final TaskLock lock;

	private final TaskHolders holders;

	private final Drafts drafts;

	private final Calendars calendars;

	private final SignedIn signedIn;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	StepDesk(List<StepHandler> handlers, StepPolicies policies, StepRecords records, EvidenceStore evidence,
			TaskLock lock, TaskHolders holders, Drafts drafts, Calendars calendars, SignedIn signedIn,
			ApplicationEventPublisher facts, Clock clock) {
		this.handlers = handlers.stream()
			.collect(Collectors.toUnmodifiableMap(StepHandler::step, (handler) -> handler));
		this.policies = policies;
		this.records = records;
		this.evidence = evidence;
		this.lock = lock;
		this.holders = holders;
		this.drafts = drafts;
		this.calendars = calendars;
		this.signedIn = signedIn;
		this.facts = facts;
		this.clock = clock;
	}

	void opened(DelegateTask task, StepPolicy policy) {
		OpenedTask opened = new OpenedTask(task, policy);
		Deadline due = (policy.due() != null) ? Deadline.parse(policy.due()) : null;
		if (due != null && !due.isCountedBack()) {
			opened.dueOn(due.from(LocalDate.now(this.clock), this.calendars.of(opened.council())));
		}
		StepHandler handler = handler(policy);
		if (handler != null) {
			handler.offered(opened.council()).forEach(opened::show);
			handler.opened(opened);
		}
		if (task.getAssignee() != null && this.policies.isSeparated(task, policy, task.getAssignee())) {
			task.setAssignee(null);
		}
	}

	void assigned(DelegateTask task, StepPolicy policy) {
		this.holders.changesHands(task);
		if (task.getAssignee() != null) {
			this.policies.admit(task, policy, task.getAssignee());
		}
	}

	void completed(DelegateTask task, StepPolicy policy, boolean hasForm) {
		// Before anything else is read of the case: whoever waited here finds it moved
		// on.
		if (!this.lock.hold(task.getId())) {
			throw MovedOn.taskDone();
		}
		Actor actor = this.signedIn.actor();
		Fields fields = fields(task, hasForm);
		this.policies.admit(task, policy, actor.id());
		this.holders.unlessHeldByAnother(task);
		List<Exhibit> exhibits = policy.evidenceAllowed() ? this.evidence.freeze(new Reference("task", task.getId()))
				: List.of();
		if (exhibits.size() < policy.evidenceNeeded()) {
			throw new EvidenceMissing(policy.evidenceNeeded(), exhibits.size());
		}
		CompletedTask step = new CompletedTask(task, policy, actor, fields, exhibits);
		StepHandler handler = handler(policy);
		if (handler != null) {
			handler.completed(step);
		}
		String outcome = decision(task, policy, fields);
		leaveInProcess(task.getExecution(), step.kept(), policy, outcome);
		record(task, policy, step, outcome);
		ended(task);
	}

	/** The task is no longer there, whether it was completed or taken away. */
	void ended(DelegateTask task) {
		this.drafts.forget(task.getId());
	}

	private static Fields fields(DelegateTask task, boolean hasForm) {
		if (task.getVariableLocal(SubmittedFields.VARIABLE) instanceof SubmittedFields submitted) {
			return submitted.fields();
		}
		if (hasForm) {
			throw new FormMissing(task.getName());
		}
		return new Fields(Map.of());
	}

	private static @Nullable String decision(DelegateTask task, StepPolicy policy, Fields fields) {
		if (policy.outcome() == null) {
			return null;
		}
		return fields.text(policy.outcome()).orElseThrow(() -> new DecisionMissing(task.getName()));
	}

	private static void leaveInProcess(DelegateExecution execution, Map<String, Object> kept, StepPolicy policy,
			@Nullable String outcome) {
		kept.forEach(execution::setVariable);
		if (policy.outcome() != null) {
			execution.setVariable(policy.outcome(), outcome);
		}
	}

	private void record(DelegateTask task, StepPolicy policy, CompletedTask step, @Nullable String outcome) {
		String fields = CanonicalJson.write(step.fields().all());
		String process = processOf(task);
		UUID id = UUID.randomUUID();
		String post = this.policies.postOf(step.council(), policy, step.actor());
		Instant now = this.clock.instant();
		this.records.save(new StepRecord(id, step.council(), step.subject().toString(), process,
				task.getTaskDefinitionKey(), policy.step(), task.getId(), task.getName(), step.actor().id(), post, now,
				outcome, fields, step.superseded()));
		Object state = step.state();
		this.facts.publishEvent(new StepCompleted(step.council(), step.subject(), new Reference("step", id.toString()),
				task.getTaskDefinitionKey(), task.getName(), process, post, policy.statutory(), outcome,
				step.fields().text("reasons").orElse(null), step.evidence(), CanonicalJson.digest(fields),
				(state != null) ? CanonicalJson.digest(CanonicalJson.write(state)) : null));
	}

	/**
	 * The definition as {@code key:version}; its id does not tell where the key is long.
	 */
	private static String processOf(DelegateTask task) {
		ProcessDefinitionEntity definition = ((TaskEntity) task).getProcessDefinition();
		return definition.getKey() + ":" + definition.getVersion();
	}

	private @Nullable StepHandler handler(StepPolicy policy) {
		if (policy.step() == null) {
			return null;
		}
		StepHandler handler = this.handlers.get(policy.step());
		if (handler == null) {
			throw new IllegalStateException("No handler for the step " + policy.step());
		}
		return handler;
	}

}
