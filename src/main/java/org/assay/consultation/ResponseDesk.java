package org.assay.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.assay.shared.By;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people answer, and keeps who they are apart from it. */
@Component
@Transactional
public class ResponseDesk {

	private static final Limit IN_ONE_GO = Limit.of(100);

	private final Consultations consultations;

	private final Responses responses;

	private final Respondents respondents;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	ResponseDesk(Consultations consultations, Responses responses, Respondents respondents, SignedIn signedIn,
			Clock clock, ApplicationEventPublisher events) {
		this.consultations = consultations;
		this.responses = responses;
		this.respondents = respondents;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Takes what anybody sends on the public page, signed in or not.
	 * @return the receipt number
	 */
	public String receive(String council, UUID id, GiveResponse given) {
		Consultation consultation = this.consultations.getPublic(council, id);
		return keep(consultation, Response.sent(consultation, given, by()), given);
	}

	/**
	 * Enters what came by e-mail or on paper.
	 * @param lateReasons why it counts though it came after the close
	 * @return the receipt number
	 */
	public String enter(Reference reference, GiveResponse given, Channel channel, LocalDate receivedOn,
			@Nullable String lateReasons) {
		By by = by();
		Consultation consultation = this.consultations.get(by.actor(), reference);
		return keep(consultation, Response.entered(consultation, given, channel, receivedOn, lateReasons, by), given);
	}

	private String keep(Consultation consultation, Response response, GiveResponse given) {
		this.responses.save(response);
		given.respondent(response).ifPresent(this.respondents::save);
		this.events.publishEvent(response.received(consultation));
		return response.receipt();
	}

	public void consider(Reference reference, String receipt, Set<Integer> themes, @Nullable String note) {
		By by = by();
		Consultation consultation = this.consultations.get(by.actor(), reference);
		this.events.publishEvent(this.responses.get(consultation, receipt).consider(consultation, themes, note, by));
	}

	/**
	 * Takes words out of a response that could identify a child or another person.
	 * @param left what is left of it
	 * @param reasons what kind of words had to go, without repeating them
	 */
	public void takeOut(Reference reference, String receipt, String left, String reasons) {
		By by = by();
		Consultation consultation = this.consultations.get(by.actor(), reference);
		this.events.publishEvent(this.responses.get(consultation, receipt).takeOut(consultation, left, reasons, by));
	}

	/** Deletes who sent one response; what they said stays. */
	public void forget(Reference reference, String receipt, String reasons) {
		By by = by();
		Consultation consultation = this.consultations.get(by.actor(), reference);
		consultation.unlessForgets(by);
		int deleted = this.respondents.deleteOf(this.responses.get(consultation, receipt).id());
		this.events.publishEvent(consultation.forgotten(deleted, reasons, by));
	}

	/** Deletes who answered a consultation that is over; what they said stays. */
	public void forgetAll(Reference reference, String reasons) {
		By by = by();
		Consultation consultation = this.consultations.get(by.actor(), reference);
		consultation.unlessForgets(by);
		forgetAll(consultation, reasons, by);
	}

	/** Deletes all details of respondents whose time is over. */
	public void forgetWhatIsDue() {
		By by = by();
		this.consultations.findByDetailsUntilBeforeAndDetailsDeletedOnIsNull(by.today(), IN_ONE_GO)
			.forEach((due) -> forgetAll(due, "The time for which they are kept is over.", by));
	}

	private void forgetAll(Consultation consultation, String reasons, By by) {
		int deleted = (int) this.respondents.countOf(consultation.id());
		this.events.publishEvent(consultation.forgetAll(deleted, reasons, by));
		this.respondents.deleteAllOf(consultation.id());
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
