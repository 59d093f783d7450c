package org.assay.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.council.LocalPolicies;
import org.assay.council.PublicCouncils;
import org.assay.council.Setting;
import org.assay.evidence.OpenEvidence;
import org.assay.shared.ListPart;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads consultations for anybody, whoever is signed in: what councils opened. */
@Component
@Transactional(readOnly = true)
public class PublicConsultations {

	private static final int ON_A_PAGE = 20;

	private final Consultations consultations;

	private final Responses responses;

	private final OpenEvidence evidence;

	private final PublicCouncils councils;

	private final LocalPolicies policies;

	private final Clock clock;

	PublicConsultations(Consultations consultations, Responses responses, OpenEvidence evidence,
			PublicCouncils councils, LocalPolicies policies, Clock clock) {
		this.consultations = consultations;
		this.responses = responses;
		this.evidence = evidence;
		this.councils = councils;
		this.policies = policies;
		this.clock = clock;
	}

	/**
	 * The name of the council.
	 * @throws OutOfSight if there is none, or it shows the public nothing
	 */
	public String council(String key) {
		return this.councils.get(key).name();
	}

	/** The consultations of the council that it has opened, newest first. */
	public Page<ConsultationLine> of(String council, Pageable page) {
		LocalDate today = LocalDate.now(this.clock);
		return this.consultations.findByCouncilAndOpenedOpensOnNotNullOrderByPlannedOnDescIdAsc(council, page)
			.map((one) -> ConsultationLine.of(one, today));
	}

	/**
	 * One consultation.
	 * @throws OutOfSight if the council has told nobody of it
	 */
	public PublicConsultation get(String council, UUID id) {
		return read(this.consultations.getPublic(council, id));
	}

	/**
	 * The receipt, if it is one of the consultation.
	 * @throws OutOfSight if it is not
	 */
	public String receipt(String council, UUID id, String receipt) {
		return this.responses.get(this.consultations.getPublic(council, id), receipt).receipt();
	}

	/** What may be published of the responses, once the outcome is. */
	public Page<PublishedResponse> responses(String council, UUID id, int page) {
		PageRequest wanted = PageRequest.of(ListPart.page(page), ON_A_PAGE);
		return this.consultations.getPublic(council, id).publishedOn().isEmpty() ? Page.empty(wanted)
				: this.responses.findByConsultationAndPublishTrueOrderByReceivedOnAscReceiptAsc(id, wanted)
					.map(PublishedResponse::of);
	}

	/**
	 * A document that people are consulted on.
	 * @param document one of {@link PublicConsultation#documents}
	 * @throws OutOfSight if it is not for the public, or the consultation was withdrawn
	 */
	public ResponseEntity<Resource> document(String council, UUID id, UUID document) {
		council(council);
		Consultation one = this.consultations.getPublic(council, id);
		return shown(one).map((task) -> this.evidence.content(task, document))
			.orElseThrow(() -> new OutOfSight(one.reference()));
	}

	/** The task whose open files people may read, while people are consulted on them. */
	private static Optional<Reference> shown(Consultation one) {
		return one.openingTask().filter((task) -> one.stage() != ConsultationStage.WITHDRAWN);
	}

	private PublicConsultation read(Consultation one) {
		LocalDate today = LocalDate.now(this.clock);
		boolean withdrawn = one.stage() == ConsultationStage.WITHDRAWN;
		return new PublicConsultation(one.id(), one.council(), council(one.council()), one.title(), one.purpose(),
				one.given(), shown(one).map(this.evidence::at).orElseGet(List::of), one.closesOn(), one.extended(),
				one.isOpenOn(today), !withdrawn && today.isBefore(one.given().opensOn()),
				withdrawn ? last(one, "Withdrawn") : null, last(one, "Outcome delayed"), one.outcomeBy(),
				one.isOverdueOn(today), outcome(one).orElse(null),
				this.policies.of(one.council()).of(Setting.RESPONDENT_DETAILS_MONTHS));
	}

	private Optional<PublicConsultation.Outcome> outcome(Consultation one) {
		return one.publishedOn()
			.map((day) -> new PublicConsultation.Outcome(day, this.responses.countByConsultation(one.id()),
					one.analysis().orElse(""), one.conclusion().orElse(""), one.feedback().orElse(null),
					one.decisionAddress().orElse(null), one.themes()));
	}

	private static @Nullable String last(Consultation one, String about) {
		return one.words()
			.stream()
			.filter((word) -> word.about().startsWith(about))
			.map(ConsultationWord::words)
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

}
