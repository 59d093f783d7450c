package org.assay.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;

import org.assay.council.Succession;
import org.assay.review.AssuranceReview;
import org.assay.review.RequestReview;
import org.assay.review.ReviewDesk;
import org.assay.review.ReviewRequests;
import org.assay.review.Trigger;
import org.assay.shared.By;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.Processes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a change of one of the two posts from its proposal until the public knows. */
@Component
@Transactional
public class RoleChangeDesk {

	private final RoleChanges changes;

	private final Succession succession;

	private final ReviewDesk reviews;

	private final ReviewRequests reviewRequests;

	private final Processes processes;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	RoleChangeDesk(RoleChanges changes, Succession succession, ReviewDesk reviews, ReviewRequests reviewRequests,
			Processes processes, SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
		this.changes = changes;
		this.succession = succession;
		this.reviews = reviews;
		this.reviewRequests = reviewRequests;
		this.processes = processes;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	public Reference propose(ProposeRoleChange command) {
		RoleChange change = this.changes.save(new RoleChange(UUID.randomUUID(), command, by()));
		this.events.publishEvent(change.proposed());
		return change.reference();
	}

	/**
	 * The change.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	@Transactional(readOnly = true)
	public RoleChange get(Reference reference) {
		return this.changes.get(this.signedIn.actor(), reference);
	}

	/** The law and the guidance are asked at once, as if the change were made. */
	public void setOut(Reference reference, SetOutRoleChange command) {
		change(reference,
				(change, by) -> change.setOut(command, this.succession.test(change.appointment(command)), by));
	}

	/** Begins the review that tests the event; the change is decided after it. */
	public void requestEventReview(Reference reference) {
		change(reference, (change, by) -> {
			Trigger event = Objects.requireNonNull(change.kind().test(), "Only what is tested is asked for");
			return change.testedBy(this.reviewRequests
				.begin(new RequestReview(change.council(), event, by.today().getYear(), change.proposal())), by);
		});
	}

	public void report(Reference reference, ReportRoleConsultation command) {
		change(reference, (change, by) -> change.consulted(command, by));
	}

	public void decide(Reference reference, boolean approved, String reasons) {
		change(reference, (change, by) -> change.decide(approved, reasons,
				change.review().map(this.reviews::get).map(AssuranceReview::stage), by));
	}

	/**
	 * What keeps a person from a post is asked again: posts may have changed hands since.
	 */
	public void designate(Reference reference, LocalDate from) {
		change(reference, (change, by) -> {
			HolderDesignated designated = change.designate(from, by);
			this.succession.designate(change.appointment(change.given(), from));
			return designated;
		});
	}

	public void publish(Reference reference, LocalDate on, String address) {
		change(reference, (change, by) -> change.publish(on, address, by));
	}

	/** Ends the change with its process; for the chief executive and the leader. */
	public void withdraw(Reference reference, String reasons) {
		change(reference, (change, by) -> change.withdraw(reasons, by));
		this.processes.tell("Msg_RoleChangeWithdrawn", reference, Map.of());
	}

	private void change(Reference reference, BiFunction<RoleChange, By, Fact> verb) {
		By by = by();
		this.events.publishEvent(verb.apply(this.changes.get(by.actor(), reference), by));
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
