package org.assay.consultation;

import java.util.Optional;
import java.util.UUID;

import org.assay.shared.OutOfSight;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** What people answered to all consultations. */
interface Responses extends Repository<Response, UUID> {

	Response save(Response response);

	Optional<Response> findByConsultationAndReceipt(UUID consultation, String receipt);

	Page<Response> findByConsultationOrderByConsideredAscReceivedOnAscReceiptAsc(UUID consultation, Pageable page);

	Page<Response> findByConsultationAndPublishTrueOrderByReceivedOnAscReceiptAsc(UUID consultation, Pageable page);

	long countByConsultation(UUID consultation);

	long countByConsultationAndConsideredFalse(UUID consultation);

	/**
	 * The response to the consultation.
	 * @throws OutOfSight if there is none with the receipt
	 */
	default Response get(Consultation consultation, String receipt) {
		return findByConsultationAndReceipt(consultation.id(), receipt)
			.orElseThrow(() -> new OutOfSight(consultation.reference()));
	}

}
