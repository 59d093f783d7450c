package org.assay.scrutiny;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import org.assay.shared.By;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.Processes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a scrutiny review from its request until what was accepted is done. */
@Component
@Transactional
public class ScrutinyDesk {

	private final ScrutinyReviews reviews;

	private final ScrutinySubjects subjects;

	private final FollowUp followUp;

	private final Processes processes;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	ScrutinyDesk(ScrutinyReviews reviews, ScrutinySubjects subjects, FollowUp followUp, Processes processes,
			SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
		this.reviews = reviews;
		this.subjects = subjects;
		this.followUp = followUp;
		this.processes = processes;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	public Reference request(RequestScrutiny command) {
		ScrutinyReview review = this.reviews.save(new ScrutinyReview(UUID.randomUUID(), command, by()));
		this.events.publishEvent(review.requested());
		return review.reference();
	}

	/**
	 * The scrutiny review.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	@Transactional(readOnly = true)
	public ScrutinyReview get(Reference reference) {
		return this.reviews.get(this.signedIn.actor(), reference);
	}

	public void takeUp(Reference reference, ScopeScrutiny command) {
		change(reference, (review, by) -> review.takeUp(command, this.subjects.tookPartIn(command.subject()), by));
	}

	public void decline(Reference reference, String reasons) {
		change(reference, (review, by) -> review.decline(reasons, by));
	}

	/**
	 * @param shown whether the documents were attached
	 */
	public void answerDocumentRequest(Reference reference, AnswerDocumentRequest command, boolean shown) {
		change(reference, (review, by) -> review.answerDocumentRequest(command, shown, by));
	}

	public void requireAttendance(Reference reference, LocalDate hearingOn) {
		change(reference, (review, by) -> review.requireAttendance(hearingOn, by));
	}

	public void hear(Reference reference, String heard) {
		change(reference, (review, by) -> review.hear(heard, tookPart(review), by));
	}

	public void recommend(Reference reference, List<String> recommendations, String reasons) {
		change(reference, (review, by) -> review.recommend(recommendations, reasons, tookPart(review), by));
	}

	public void answer(Reference reference, List<Answered> answers) {
		change(reference, (review, by) -> review.answer(answers, by));
	}

	public void publish(Reference reference, LocalDate on, String address) {
		change(reference, (review, by) -> review.publish(on, address, by));
	}

	public void monitor(Reference reference, boolean done, String words) {
		change(reference,
				(review, by) -> review.monitor(done, words, this.followUp.isOpen(reference), tookPart(review), by));
	}

	/** Ends the scrutiny review with its process; for the chair. */
	public void withdraw(Reference reference, String reasons) {
		change(reference, (review, by) -> review.withdraw(reasons, tookPart(review), by));
		this.processes.tell("Msg_ScrutinyWithdrawn", reference, Map.of());
	}

	private Set<String> tookPart(ScrutinyReview review) {
		return review.subject().map(this.subjects::tookPartIn).orElse(Set.of());
	}

	private void change(Reference reference, BiFunction<ScrutinyReview, By, Fact> verb) {
		By by = by();
		this.events.publishEvent(verb.apply(this.reviews.get(by.actor(), reference), by));
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
