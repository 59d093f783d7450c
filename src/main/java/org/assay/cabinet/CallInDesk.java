package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.council.Calendars;
import org.assay.council.LocalPolicies;
import org.assay.council.Setting;
import org.assay.shared.By;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.Processes;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a call-in from its request to its end. The decision and the process of the report
 * it was taken on are told in the same transaction.
 */
@Component
@Transactional
public class CallInDesk {

	private final CallIns callIns;

	private final DecisionDesk decisions;

	private final ScrutinyMembers scrutiny;

	private final Calendars calendars;

	private final LocalPolicies policies;

	private final Processes processes;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	CallInDesk(CallIns callIns, DecisionDesk decisions, ScrutinyMembers scrutiny, Calendars calendars,
			LocalPolicies policies, Processes processes, SignedIn signedIn, Clock clock,
			ApplicationEventPublisher events) {
		this.callIns = callIns;
		this.decisions = decisions;
		this.scrutiny = scrutiny;
		this.calendars = calendars;
		this.policies = policies;
		this.processes = processes;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Calls a decision in; for members of scrutiny who did not take part in it.
	 * @throws CallInRefused after the window, or for somebody who is not entitled
	 */
	public Reference callIn(CallInDecision command) {
		DecisionRecord decision = this.decisions.get(command.decision());
		By by = by();
		CallIn callIn = new CallIn(command, decision, by);
		of(decision).forEach(CallInDesk::refuseBesides);
		this.scrutiny.refuseUnlessEntitled(members(callIn), decision, by.today());
		this.events.publishEvent(this.callIns.save(callIn).calledIn());
		return callIn.reference();
	}

	/**
	 * Takes the effect from the decision from the moment it is called in: once it was
	 * implemented, section 9F(4) would give scrutiny no power any more.
	 */
	void suspend(Reference reference) {
		Reference decision = get(reference).decision();
		this.decisions.change(decision, (one) -> one.suspend());
		tell(decision, "Msg_DecisionCalledIn");
	}

	/** The monitoring officer finds it valid, and scrutiny meets on it, or not valid. */
	public CallIn validate(Reference reference, boolean valid, @Nullable String reasons) {
		CallIn moved = move(reference, (callIn, by) -> callIn.validate(valid, reasons, committeeBy(callIn), by));
		if (!valid) {
			stand(moved);
		}
		return moved;
	}

	/** Writes down what the scrutiny committee, or those who called in, made of it. */
	public void consider(Reference reference, CommitteeOutcome outcome, @Nullable String reasons) {
		CallIn moved = move(reference, (callIn, by) -> callIn.consider(outcome, reasons, by));
		if (!moved.stage().open()) {
			stand(moved);
		}
	}

	/** Writes down whether full council objects to the decision. */
	public void considerAtCouncil(Reference reference, boolean objects, @Nullable String reasons) {
		CallIn moved = move(reference, (callIn, by) -> callIn.considerAtCouncil(objects, reasons, by));
		if (!objects) {
			stand(moved);
		}
	}

	/** The decision-maker confirms the decision, and that is final. */
	public void confirm(Reference reference, @Nullable String reasons) {
		stand(move(reference, (callIn, by) -> callIn.reconsider(false, reasons, by)));
	}

	/**
	 * The decision-maker takes another decision, and that is final.
	 * @param amendment what is decided now
	 * @param actions what it tells officers to do, in the place of what was to be done
	 */
	public void amend(Reference reference, String amendment, @Nullable String reasons, List<DecisionAction> actions) {
		CallIn moved = move(reference, (callIn, by) -> callIn.reconsider(true, reasons, by));
		String why = lastWord(moved);
		this.decisions.change(moved.decision(), (decision) -> decision.amend(amendment, why, actions, by()));
		tell(moved.decision(), "Msg_CallInConcluded");
	}

	/** The committee let its time pass: the decision takes effect. */
	void lapse(Reference reference) {
		stand(move(reference, CallIn::lapse));
	}

	/**
	 * The call-in.
	 * @throws org.assay.shared.OutOfSight if it belongs to a council the signed-in person
	 * does not see
	 */
	@Transactional(readOnly = true)
	public CallIn get(Reference reference) {
		return this.callIns.get(this.signedIn.actor(), reference);
	}

	/** The call-ins of a decision, oldest first. */
	@Transactional(readOnly = true)
	public List<CallIn> of(DecisionRecord decision) {
		return this.callIns.findByDecisionOrderByCalledInOnAscIdAsc(decision.id());
	}

	/** The call-ins of each of the decisions that was called in, oldest first. */
	@Transactional(readOnly = true)
	Map<Reference, List<CallIn>> of(Collection<DecisionRecord> decisions) {
		return this.callIns
			.findByDecisionInOrderByCalledInOnAscIdAsc(decisions.stream().map(DecisionRecord::id).toList())
			.stream()
			.collect(Collectors.groupingBy(CallIn::decision));
	}

	/** The last day to decide again after the decision was referred back today. */
	LocalDate reconsiderBy(CallIn callIn) {
		return this.calendars.of(callIn.council())
			.plusWorkingDays(by().today(), this.policies.of(callIn.council()).of(Setting.RECONSIDERATION_WORKING_DAYS));
	}

	/** The members who ask for it, the one who made it first. */
	static List<String> members(CallIn callIn) {
		return Stream.concat(Stream.of(callIn.calledInBy()), callIn.supporters().stream()).toList();
	}

	private static void refuseBesides(CallIn earlier) {
		if (earlier.stage().open()) {
			throw CallInRefused.already(earlier.decision());
		}
		if (earlier.stage() != CallInStage.INVALID) {
			throw new CallInRefused("This decision was called in before, and that can be done once only.",
					earlier.decision());
		}
	}

	private LocalDate committeeBy(CallIn callIn) {
		return this.calendars.of(callIn.council())
			.plusWorkingDays(by().today(), this.policies.of(callIn.council()).of(Setting.CALL_IN_MEETING_WORKING_DAYS));
	}

	private void stand(CallIn callIn) {
		this.decisions.change(callIn.decision(), (decision) -> decision.stand(callIn.stage().words(), by()));
		tell(callIn.decision(), "Msg_CallInConcluded");
	}

	private void tell(Reference decision, String message) {
		this.decisions.get(decision)
			.source()
			.filter((source) -> source.kind().equals("report"))
			.ifPresent((report) -> this.processes.tell(message, report, Map.of()));
	}

	private CallIn move(Reference reference, BiFunction<CallIn, By, Fact> verb) {
		CallIn callIn = get(reference);
		Fact fact = verb.apply(callIn, by());
		this.callIns.save(callIn);
		this.events.publishEvent(fact);
		return callIn;
	}

	private static String lastWord(CallIn callIn) {
		return callIn.words().get(callIn.words().size() - 1).reasons();
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
