package org.assay.workflow;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.assay.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the steps of a running case are called since it was moved to another release of
 * its process, so that duties stay separate: who did the earlier step has done the later.
 */
@Component
public class StepSuccessors {

	private final JdbcClient jdbc;

	private final StepRecords records;

	StepSuccessors(JdbcClient jdbc, StepRecords records) {
		this.jdbc = jdbc;
		this.records = records;
	}

	/**
	 * Remembers the steps of a case that is being moved, in that transaction.
	 * @param successors the later element id of each task by its earlier one
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remember(Reference subject, Map<String, String> successors) {
		successors.forEach((earlier, later) -> {
			Set<String> all = new HashSet<>(
					this.jdbc.sql("select earlier from step_successor where subject = :subject and later = :earlier")
						.param("subject", subject.toString())
						.param("earlier", earlier)
						.query(String.class)
						.list());
			all.add(earlier);
			all.forEach((one) -> {
				write("delete from step_successor where subject = :subject and earlier = :earlier and later = :later",
						subject, one, later);
				write("insert into step_successor (subject, earlier, later) values (:subject, :earlier, :later)",
						subject, one, later);
			});
		});
	}

	private void write(String sql, Reference subject, String earlier, String later) {
		this.jdbc.sql(sql)
			.param("subject", subject.toString())
			.param("earlier", earlier)
			.param("later", later)
			.update();
	}

	/** Whether the person did one of these steps of the case, whatever it was called. */
	public boolean didOneOf(Reference subject, String user, Collection<String> keys) {
		return !keys.isEmpty() && !this.records.namesDoneBy(subject.toString(), user, keys).isEmpty();
	}

}
