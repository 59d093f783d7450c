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

	/**
	 * The steps of these keys that the person did, by the keys of {@link StepSuccessors}.
	 */
	@Query(nativeQuery = true, value = """
			select s.name from completed_step s where s.subject = :subject and s.actor = :actor
			and (s.task_key in (:keys) or s.task_key in (
				select b.earlier from step_successor b where b.subject = :subject and b.later in (:keys)))""")
	List<String> namesDoneBy(String subject, String actor, Collection<String> keys);

}
