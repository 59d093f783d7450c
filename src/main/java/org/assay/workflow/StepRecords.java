package org.assay.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The completed steps. Callers outside this module read them through {@link StepHistory}.
 */
interface StepRecords extends Repository<StepRecord, UUID> {

	StepRecord save(StepRecord step);

	Optional<StepRecord> findById(UUID id);

	Optional<StepRecord> findByTask(String task);

	List<StepRecord> findBySubjectOrderByCompletedAt(String subject);

	@Query("select s.name from StepRecord s where s.subject = :subject and s.actor = :actor and s.taskKey in :keys")
	List<String> namesDoneBy(String subject, String actor, Collection<String> keys);

}
