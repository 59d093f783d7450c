package org.assay.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Councils;
import org.assay.council.People;
import org.assay.evidence.CaseEvidence;
import org.assay.evidence.ShownEvidence;
import org.assay.shared.Actor;
import org.assay.shared.ListPart;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads consultations and responses for those who may see their council. */
@Component
@Transactional(readOnly = true)
public class ConsultationRecords {

	private static final int ON_A_PAGE = 20;

	private final Consultations consultations;

	private final Responses responses;

	private final Respondents respondents;

	private final CaseEvidence evidence;

	private final People people;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	ConsultationRecords(Consultations consultations, Responses responses, Respondents respondents,
			CaseEvidence evidence, People people, Councils councils, SignedIn signedIn, Clock clock) {
		this.consultations = consultations;
		this.responses = responses;
		this.respondents = respondents;
		this.evidence = evidence;
		this.people = people;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Those of the councils that the signed-in person works for, newest first. */
	public Page<ConsultationLine> list(Pageable page) {
		String[] seen = this.councils.keysSeenBy(this.signedIn.actor());
		return this.consultations.findNewest(seen, page).map((one) -> ConsultationLine.of(one, today()));
	}

	/**
	 * One consultation.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public ConsultationSheet sheet(UUID id) {
		Consultation one = get(id);
		boolean opened = one.opened().isPresent();
		return new ConsultationSheet(ConsultationLine.of(one, today()), one.purpose(), one.opened().orElse(null),
				opened ? one.outcomeBy() : null, opened ? PublicConsultation.path(one) : null,
				this.evidence.publishable(one.reference()).stream().map(ShownEvidence::exhibit).toList(),
				this.responses.countByConsultation(id), this.responses.countByConsultationAndConsideredFalse(id),
				this.respondents.countOf(id), one.detailsUntil().orElse(null), one.themes(),
				one.conclusion().orElse(null), one.feedback().orElse(null), one.decisionAddress().orElse(null),
				one.publishedOn().orElse(null),
				one.words()
					.stream()
					.map((word) -> new ConsultationSheet.WordLine(word.about(), word.words(), name(word.saidBy()),
							word.saidAt()))
					.toList());
	}

	/**
	 * A part of the responses, those first that nobody has considered. Who sent them is
	 * told to those who work on the responses only.
	 * @throws OutOfSight if there is no such consultation for the signed-in person
	 */
	public Page<ResponseLine> responses(UUID id, int page) {
		Consultation consultation = get(id);
		Page<Response> read = this.responses.findByConsultationOrderByConsideredAscReceivedOnAscReceiptAsc(id,
				PageRequest.of(ListPart.page(page), ON_A_PAGE));
		Map<UUID, Respondent> senders = knowsSenders(consultation)
				? this.respondents.findByResponseIn(read.map(Response::id).getContent())
					.stream()
					.collect(Collectors.toMap(Respondent::response, (one) -> one))
				: Map.of();
		return read.map((one) -> ResponseLine.of(one, senders.get(one.id())));
	}

	private boolean knowsSenders(Consultation consultation) {
		Actor actor = this.signedIn.actor();
		return actor.holds(consultation.council(), "policy-officer")
				|| actor.holds(consultation.council(), "information-governance");
	}

	private Consultation get(UUID id) {
		return this.consultations.get(this.signedIn.actor(), new ConsultationId(id).reference());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private String name(String user) {
		return this.people.nameOf(user);
	}

}
