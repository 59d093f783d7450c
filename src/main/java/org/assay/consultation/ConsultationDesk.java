package org.assay.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

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

/** Takes a consultation from the plan until people know what came of it. */
@Component
@Transactional
public class ConsultationDesk {

	private final Consultations consultations;

	private final Responses responses;

	private final LocalPolicies policies;

	private final Processes processes;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	ConsultationDesk(Consultations consultations, Responses responses, LocalPolicies policies, Processes processes,
			SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
		this.consultations = consultations;
		this.responses = responses;
		this.policies = policies;
		this.processes = processes;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	public Reference plan(PlanConsultation command) {
		Consultation consultation = this.consultations.save(new Consultation(UUID.randomUUID(), command, by()));
		this.events.publishEvent(consultation.planned());
		return consultation.reference();
	}

	/**
	 * The consultation.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	@Transactional(readOnly = true)
	public Consultation get(Reference reference) {
		return this.consultations.get(this.signedIn.actor(), reference);
	}

	/**
	 * Opens the consultation.
	 * @param task where the document is attached
	 */
	public void open(Reference reference, OpenConsultation command, Reference task) {
		change(reference, (consultation, by) -> consultation.open(command, task,
				setting(consultation, Setting.CONSULTATION_WEEKS), by));
	}

	/** People are heard for longer; the process waits for the later day. */
	public void extend(Reference reference, LocalDate until, String reasons) {
		change(reference, (consultation, by) -> consultation.extend(until, reasons, by));
		this.processes.tell("Msg_ConsultationExtended", reference,
				Map.of(ConsultationTimes.CLOSES_AT, ConsultationTimes.after(until, this.clock.getZone())));
	}

	public void close(Reference reference) {
		change(reference,
				(consultation, by) -> consultation.close(this.responses.countByConsultation(consultation.id()), by));
	}

	/**
	 * @param number of the theme that is named anew, or 0 for one more
	 */
	public void nameTheme(Reference reference, int number, String title, String said) {
		Theme theme = Theme.named(title, said);
		change(reference, (consultation, by) -> consultation.nameTheme(number, theme, by));
	}

	public void analyse(Reference reference, String analysis) {
		change(reference,
				(consultation, by) -> consultation.analyse(analysis,
						this.responses.countByConsultation(consultation.id()),
						this.responses.countByConsultationAndConsideredFalse(consultation.id()), by));
	}

	public void decide(Reference reference, List<DecideTheme> decisions, String conclusion) {
		change(reference, (consultation, by) -> consultation.decide(decisions, conclusion, by));
	}

	/**
	 * @param feedback how children and young people are told what came of it
	 * @param address where the record of the decision can be read
	 */
	public void publish(Reference reference, @Nullable String feedback, @Nullable String address) {
		change(reference, (consultation, by) -> consultation.publish(feedback, address,
				setting(consultation, Setting.RESPONDENT_DETAILS_MONTHS), by));
	}

	public void delay(Reference reference, LocalDate until, String reasons) {
		change(reference, (consultation, by) -> consultation.delay(until, reasons, by));
	}

	/** Ends the consultation with its process; for the director and chief executive. */
	public void withdraw(Reference reference, String reasons) {
		change(reference, (consultation, by) -> consultation.withdraw(reasons,
				setting(consultation, Setting.RESPONDENT_DETAILS_MONTHS), by));
		this.processes.tell("Msg_ConsultationWithdrawn", reference, Map.of());
	}

	private int setting(Consultation consultation, Setting setting) {
		return this.policies.of(consultation.council()).of(setting);
	}

	private void change(Reference reference, BiFunction<Consultation, By, Fact> verb) {
		By by = by();
		this.events.publishEvent(verb.apply(this.consultations.get(by.actor(), reference), by));
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
