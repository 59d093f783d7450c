package org.assay.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every consultation of every council. */
interface Consultations extends Repository<Consultation, UUID> {

	Consultation save(Consultation consultation);

	Optional<Consultation> findById(UUID id);

	/** Those of the councils, newest first. */
	@Query("select c from Consultation c where among(c.council, :councils) order by c.plannedOn desc, c.id")
	Page<Consultation> findNewest(String[] councils, Pageable page);

	Page<Consultation> findByCouncilAndOpenedOpensOnNotNullOrderByPlannedOnDescIdAsc(String council, Pageable page);

	List<Consultation> findByDetailsUntilBeforeAndDetailsDeletedOnIsNull(LocalDate day, Limit limit);

	/**
	 * The consultation.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default Consultation get(Actor actor, Reference reference) {
		Consultation consultation = findById(ConsultationId.of(reference).value())
			.orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, consultation.council(), reference);
		return consultation;
	}

	/**
	 * The consultation as anybody may read it: once it has been opened.
	 * @throws OutOfSight if the council has told nobody of it
	 */
	default Consultation getPublic(String council, UUID id) {
		return findById(id).filter((one) -> one.council().equals(council) && one.opened().isPresent())
			.orElseThrow(() -> new OutOfSight(new ConsultationId(id).reference()));
	}

}
