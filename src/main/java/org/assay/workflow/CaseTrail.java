package org.assay.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.assay.shared.Reference;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Which elements of their diagrams the cases came to, as the engine's history has it. */
@Component
class CaseTrail {

	private static final String BODY = "#multiInstanceBody";

	private static final int NEWEST = 400;

	private static final Set<String> STEPS = Set.of("userTask", "callActivity", "multiInstanceBody", "receiveTask",
			"intermediateTimer", "intermediateMessageCatch");

	private final HistoryService history;

	CaseTrail(HistoryService history) {
		this.history = history;
	}

	/** All visits of the case, the first first; those of the calling process lead. */
	List<HistoricActivityInstance> of(String council, Reference subject) {
		return this.history.createNativeHistoricActivityInstanceQuery()
			.sql("""
					select a.* from ACT_HI_ACTINST a
					where a.TENANT_ID_ = #{council} and a.PROC_INST_ID_ in (
						select p.PROC_INST_ID_ from ACT_HI_PROCINST p where p.BUSINESS_KEY_ = #{subject})
					order by case when a.PROC_INST_ID_ = a.ROOT_PROC_INST_ID_ then 0 else 1 end,
						a.START_TIME_, a.SEQUENCE_COUNTER_""")
			.parameter("council", council)
			.parameter("subject", subject.toString())
			.list();
	}

	/** The newest finished visits of the process's steps, the newest first. */
	List<HistoricActivityInstance> finished(String council, String process) {
		return this.history.createNativeHistoricActivityInstanceQuery()
			.sql("""
					select a.* from ACT_HI_ACTINST a
					where a.TENANT_ID_ = #{council} and a.PROC_DEF_KEY_ = #{process} and a.END_TIME_ is not null
						and a.ACT_TYPE_ in ('userTask', 'multiInstanceBody')
					order by a.END_TIME_ desc""")
			.parameter("council", council)
			.parameter("process", process)
			.listPage(0, NEWEST);
	}

	/** The id in the diagram: the engine tells several at once from each one of them. */
	static String drawn(HistoricActivityInstance visit) {
		return visit.getActivityId().replace(BODY, "");
	}

	static boolean isBody(HistoricActivityInstance visit) {
		return visit.getActivityId().endsWith(BODY);
	}

	static boolean isStep(HistoricActivityInstance visit) {
		return STEPS.contains(visit.getActivityType());
	}

	/** Whether it was done from beginning to end. */
	static boolean isWholeStep(HistoricActivityInstance visit) {
		return visit.getEndTime() != null && !visit.isCanceled();
	}

	/** What the diagram calls the element; several at once have no name as a whole. */
	static String name(List<HistoricActivityInstance> visits) {
		return visits.stream()
			.map(HistoricActivityInstance::getActivityName)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> drawn(visits.get(0)));
	}

}
