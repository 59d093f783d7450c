package org.assay.action;

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

/** Every action of every council. */
interface Actions extends Repository<Action, UUID> {

	Action save(Action action);

	Optional<Action> findById(UUID id);

	boolean existsBySourceAndToDoAndStageNot(String source, String toDo, Stage stage);

	List<Action> findBySourceOrderByOpenedOnAscIdAsc(String source);

	List<Action> findBySourceInOrderByDueOnAscIdAsc(Collection<String> sources);

	List<Action> findByCouncilAndStageInOrderByDueOnAscIdAsc(String council, Collection<Stage> stages);

	/**
	 * Those of every council that have steps ahead of them, due first. The stages are
	 * written out, as in the index of open actions.
	 */
	@Query("select a from Action a where a.stage not in (CLOSED, WITHDRAWN) order by a.dueOn, a.id")
	Page<Action> findOpen(Pageable page);

	/** As {@link #findOpen(Pageable)}, those of the councils. */
	@Query("""
			select a from Action a where among(a.council, :councils) and a.stage not in (CLOSED, WITHDRAWN)
			order by a.dueOn, a.id""")
	Page<Action> findOpen(String[] councils, Pageable page);

	/** Those of every council that are over, due first. */
	@Query("select a from Action a where a.stage in (CLOSED, WITHDRAWN) order by a.dueOn, a.id")
	Page<Action> findEnded(Pageable page);

	/** As {@link #findEnded(Pageable)}, those of the councils. */
	@Query("""
			select a from Action a where among(a.council, :councils) and a.stage in (CLOSED, WITHDRAWN)
			order by a.dueOn, a.id""")
	Page<Action> findEnded(String[] councils, Pageable page);

	/** As {@link #findOpen(String[], Pageable)}, of one owner. */
	@Query("""
			select a from Action a where among(a.council, :councils) and a.stage not in (CLOSED, WITHDRAWN)
			and a.owner = :owner order by a.dueOn, a.id""")
	Page<Action> findOwned(String[] councils, String owner, Pageable page);

	/** Those of the councils at one of the stages and due before the day, due first. */
	@Query("""
			select a from Action a where among(a.council, :councils) and a.stage in :stages and a.dueOn < :day
			order by a.dueOn, a.id""")
	Page<Action> findDueBefore(String[] councils, Collection<Stage> stages, LocalDate day, Pageable page);

	/**
	 * The action.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default Action get(Actor actor, Reference reference) {
		Action action = findById(ActionId.of(reference).value()).orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, action.council(), reference);
		return action;
	}

}
