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

	/** Those of the councils at one of the stages, due first. */
	@Query("""
			select a from Action a where among(a.council, :councils) and a.stage in :stages
			order by a.dueOn, a.id""")
	Page<Action> findAtStage(String[] councils, Collection<Stage> stages, Pageable page);

	/** As {@link #findAtStage}, of one owner. */
	@Query("""
			select a from Action a where among(a.council, :councils) and a.stage in :stages and a.owner = :owner
			order by a.dueOn, a.id""")
	Page<Action> findOwned(String[] councils, Collection<Stage> stages, String owner, Pageable page);

	/** As {@link #findAtStage}, due before the day. */
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
