package org.assay.cabinet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The meetings of all councils. */
interface Meetings extends Repository<Meeting, UUID> {

	Meeting save(Meeting meeting);

	Optional<Meeting> findById(UUID id);

	List<Meeting> findByIdIn(Collection<UUID> ids);

	List<Meeting> findByCouncilAndStageAndHeldOnGreaterThanEqualOrderByHeldOn(String council, Meeting.Stage stage,
			LocalDate from);

	/** Those of the councils, latest first. */
	@Query("select m from Meeting m where among(m.council, :councils) order by m.heldOn desc, m.id")
	Page<Meeting> findLatest(String[] councils, Pageable page);

	List<Meeting> findByCouncilInAndStageAndHeldOnGreaterThanEqualOrderByHeldOn(Collection<String> councils,
			Meeting.Stage stage, LocalDate from);

	/** Those of the bodies from the day on, soonest first. */
	List<Meeting> findByCouncilAndBodyInAndHeldOnGreaterThanEqualOrderByHeldOnAscIdAsc(String council,
			Collection<UUID> bodies, LocalDate from);

	/** Those of the bodies before the day, latest first. */
	Page<Meeting> findByCouncilAndBodyInAndHeldOnBeforeOrderByHeldOnDescIdAsc(String council, Collection<UUID> bodies,
			LocalDate day, Pageable page);

	boolean existsByBodyAndHeldOnAndStage(UUID body, LocalDate heldOn, Meeting.Stage stage);

	/** Those that are to consider the record. */
	@Query("select m from Meeting m join m.items i where i.about = :about and not i.withdrawn and m.stage = :stage")
	List<Meeting> findTaking(String about, Meeting.Stage stage);

	/**
	 * The meeting.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default Meeting get(Actor actor, Reference reference) {
		Meeting meeting = findById(MeetingId.of(reference).value()).orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, meeting.council(), reference);
		return meeting;
	}

}
