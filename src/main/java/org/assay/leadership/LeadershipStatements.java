package org.assay.leadership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.repository.Repository;

/** Every leadership statement of every council. */
interface LeadershipStatements extends Repository<LeadershipStatement, UUID> {

	LeadershipStatement save(LeadershipStatement statement);

	Optional<LeadershipStatement> findById(UUID id);

	/**
	 * Withdrawn ones included: what a council withdrew is not started again by itself.
	 */
	boolean existsByCouncilAndStatementYear(String council, int year);

	List<LeadershipStatement> findByCouncilOrderByStatementYearDesc(String council);

	boolean existsByCouncilAndStatementYearAndStageNot(String council, int year, StatementStage stage);

	/**
	 * The statement.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default LeadershipStatement get(Actor actor, Reference reference) {
		LeadershipStatement statement = findById(StatementId.of(reference).value())
			.orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, statement.council(), reference);
		return statement;
	}

}
