package org.assay.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Camunda as it comes, history full, on a database of its own, with nothing of Assay. */
class BareEngine implements AutoCloseable {

	private static final String PACK = "processes/review/";

	private final HikariDataSource pool;

	private final ProcessEngine engine;

	BareEngine(Database database, Path folder) {
		this.pool = database.open(folder);
		CountingDataSource counted = new CountingDataSource(this.pool);
		SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
		settings.setProcessEngineName("bare" + database);
		settings.setApplicationContext(new StaticApplicationContext());
		settings.setDataSource(counted);
		settings.setTransactionManager(new DataSourceTransactionManager(counted));
		settings.setDatabaseSchemaUpdate("true");
		settings.setHistory("full");
		settings.setJobExecutorActivate(true);
		settings.setEnforceHistoryTimeToLive(false);
		this.engine = settings.buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addClasspathResource(PACK + "DutyAssessmentProcess.bpmn")
			.addClasspathResource(PACK + "assess-duty.form")
			.addClasspathResource(PACK + "approve-departure.form")
			.addModelInstance("called.bpmn", called())
			.addModelInstance("plain.bpmn", plain())
			.deploy();
	}

	/** The duty assessments as Assay's review calls them. */
	private static BpmnModelInstance called() {
		return Bpmn.createExecutableProcess("CalledReview")
			.startEvent()
			.callActivity()
			.calledElement("DutyAssessmentProcess")
			.camundaInBusinessKey("#{execution.processBusinessKey}")
			.camundaIn("council", "council")
			.camundaIn("duty", "duty")
			.multiInstance()
			.parallel()
			.camundaAsyncAfter()
			.camundaCollection("duties")
			.camundaElementVariable("duty")
			.multiInstanceDone()
			.endEvent()
			.done();
	}

	/** One user task, as many times as there are duties. */
	private static BpmnModelInstance plain() {
		return Bpmn.createExecutableProcess("PlainReview")
			.startEvent()
			.userTask("assess")
			.camundaCandidateGroups("duty-owner")
			.multiInstance()
			.parallel()
			.camundaCollection("duties")
			.camundaElementVariable("duty")
			.multiInstanceDone()
			.endEvent()
			.done();
	}

	BareCase start(String process, List<String> duties) {
		String id = this.engine.getRuntimeService()
			.startProcessInstanceByKey(process, "review:" + UUID.randomUUID(),
					Map.of("duties", duties, "council", "bare"))
			.getId();
		return new BareCase(id,
				this.engine.getTaskService()
					.createTaskQuery()
					.processInstanceBusinessKey(businessKey(id))
					.list()
					.stream()
					.map(Task::getId)
					.toList());
	}

	private String businessKey(String id) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(id)
			.singleResult()
			.getBusinessKey();
	}

	void signIn(String user) {
		this.engine.getIdentityService().setAuthenticatedUserId(user);
	}

	/** Completes the task with its form. */
	void complete(String task, Map<String, Object> fields) {
		this.engine.getFormService().submitTaskForm(task, fields);
	}

	/** Completes the task, again and again until no one else interferes. */
	int completeAtAnyCost(String task, Map<String, Object> fields) {
		for (int collisions = 0;; collisions++) {
			try {
				complete(task, fields);
				return collisions;
			}
			catch (OptimisticLockingException ex) {
				// tried again at once
			}
		}
	}

	boolean isJoined(String id) {
		return this.engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(id).count() == 0;
	}

	void run(String sql) {
		new JdbcTemplate(this.pool).execute(sql);
	}

	@Override
	public void close() {
		this.engine.close();
		this.pool.close();
	}

}
