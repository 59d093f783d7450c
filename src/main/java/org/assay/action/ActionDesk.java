package org.assay.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.assay.council.Bodies;
import org.assay.council.Calendars;
import org.assay.council.LocalPolicies;
import org.assay.council.Setting;
import org.assay.review.ReviewFindings;
import org.assay.shared.By;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Processes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows an action from its opening until it has worked. */
@Component
@Transactional
public class ActionDesk {

	private static final String PROCESS = "ActionFollowUpProcess";

	private final Actions actions;

	private final Officers officers;

	private final Bodies bodies;

	private final ReviewFindings findings;

	private final Calendars calendars;

	private final LocalPolicies policies;

	private final Processes processes;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	ActionDesk(Actions actions, Officers officers, Bodies bodies, ReviewFindings findings, Calendars calendars,
			LocalPolicies policies, Processes processes, SignedIn signedIn, Clock clock,
			ApplicationEventPublisher events) {
		this.actions = actions;
		this.officers = officers;
		this.bodies = bodies;
		this.findings = findings;
		this.calendars = calendars;
		this.policies = policies;
		this.processes = processes;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Opens an action and starts following it. What is followed already for the same
	 * reason is not opened twice, as when a reopened review is handed over again.
	 */
	public void open(OpenAction command) {
		if (this.actions.existsBySourceAndToDoAndStageNot(command.source().toString(), command.toDo(),
				Stage.WITHDRAWN)) {
			return;
		}
		Action action = this.actions.save(new Action(UUID.randomUUID(), command, by().today()));
		this.events.publishEvent(action.opened());
		this.processes.start(PROCESS, action.council(), action.reference(), Map.of("action", action.id().toString()));
	}

	/**
	 * Opens an action because of a finding, for the assurance lead or the director; they
	 * choose the finding when they agree the action.
	 */
	public Reference request(String council, String toDo) {
		Action action = new Action(UUID.randomUUID(), council, toDo, by());
		if (this.findings.of(council).isEmpty()) {
			throw new ActionRefused(
					"No review of this council has found anything that falls short, so there is no finding to open an action for; wait until the assessor has judged.",
					action.reference());
		}
		this.actions.save(action);
		this.events.publishEvent(action.opened());
		return action.reference();
	}

	/**
	 * The action.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	@Transactional(readOnly = true)
	public Action get(Reference reference) {
		return this.actions.get(this.signedIn.actor(), reference);
	}

	public void agree(Reference reference, AgreeAction command) {
		change(reference, (action, by) -> {
			this.officers.refuseUnlessOne(action, command.owner(), by.today());
			if (this.bodies.findByIdAndCouncil(command.committee(), action.council())
				.filter((body) -> !body.historic())
				.isEmpty()) {
				throw new ActionRefused("Choose a body of this council that still meets to monitor the action.",
						reference);
			}
			this.findings.named(action.council(), command.finding()).ifPresent(action::followsFrom);
			return action.agree(command, by);
		});
	}

	/**
	 * @param shown whether anything was attached to show it
	 */
	public void report(Reference reference, ReportProgress command, boolean shown) {
		change(reference, (action, by) -> action.report(command, shown, by));
	}

	public void decideExtension(Reference reference, DecideExtension command) {
		change(reference, (action, by) -> action.decideExtension(command, by));
	}

	public void considerDelay(Reference reference, ConsiderDelay command) {
		change(reference, (action, by) -> action.considerDelay(command, by));
	}

	public void decideIntervention(Reference reference, DecideIntervention command) {
		change(reference, (action, by) -> {
			this.officers.refuseUnlessOne(action, command.owner(), by.today());
			return action.decideIntervention(command, by);
		});
	}

	public void noteIntervention(Reference reference, String remarks) {
		change(reference, (action, by) -> action.noteIntervention(remarks, by));
	}

	public void checkEffectiveness(Reference reference, CheckEffectiveness command) {
		change(reference, (action, by) -> action.checkEffectiveness(command, by));
	}

	/** Ends an action that is no longer wanted, with its process; for the director. */
	public void withdraw(Reference reference, String reasons) {
		change(reference, (action, by) -> action.withdraw(reasons, by));
		this.processes.tell("Msg_ActionWithdrawn", reference, Map.of());
	}

	void fallOverdue(Reference reference) {
		change(reference, Action::fallOverdue);
	}

	void beginIntervention(Reference reference) {
		change(reference, Action::beginIntervention);
	}

	/** Leaves the times at which the action goes up to the timers of its process. */
	void planEscalation(CompletedStep step) {
		Action action = get(step.subject());
		int workingDays = this.policies.of(action.council()).of(Setting.INTERVENTION_WORKING_DAYS);
		LocalDate today = by().today();
		Escalation.of(action.dueOn().orElse(today), today, workingDays, this.calendars.of(action.council()))
			.keepIn(step, this.clock.getZone());
	}

	private void change(Reference reference, BiFunction<Action, By, Fact> verb) {
		By by = by();
		this.events.publishEvent(verb.apply(this.actions.get(by.actor(), reference), by));
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
