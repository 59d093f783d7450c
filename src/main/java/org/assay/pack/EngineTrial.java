package org.assay.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessInstance;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;

import org.springframework.stereotype.Component;

/** Asks the engine whether it could migrate, without letting it. */
@Component
class EngineTrial {

	private final ProcessEngine engine;

	EngineTrial(ProcessEngine engine) {
		this.engine = engine;
	}

	/** Why the engine would refuse; empty if it would not. */
	List<String> trial(Map<MovePath, List<String>> ways) {
		var commands = ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired();
		List<String> sentences = new ArrayList<>();
		ways.forEach((path, parts) -> {
			MigrationPlanExecutionBuilderImpl asked = new MigrationPlanExecutionBuilderImpl(commands, path.plan());
			asked.processInstanceIds(parts);
			try {
				commands.execute(new ValidateOnly(asked));
			}
			catch (MigratingProcessInstanceValidationException ex) {
				sentences.addAll(sentences(path, ex));
			}
		});
		return sentences;
	}

	/** What the engine means, in words of ours. */
	static List<String> sentences(MovePath path, MigratingProcessInstanceValidationException refusal) {
		MigratingProcessInstanceValidationReport report = refusal.getValidationReport();
		List<String> sentences = Stream
			.concat(report.getActivityInstanceReports()
				.stream()
				.map(MigratingActivityInstanceValidationReport::getSourceScopeId),
					report.getTransitionInstanceReports()
						.stream()
						.map(MigratingTransitionInstanceValidationReport::getSourceScopeId))
			.distinct()
			.map((scope) -> "“" + path.before().name(scope)
					+ "” is drawn so differently in the new release that what waits there cannot be taken along.")
			.toList();
		return sentences.isEmpty()
				? List.of("Something the case waits for is drawn so differently that it cannot be taken along.")
				: sentences;
	}

	/** The engine's own command, stopped where it would begin to change something. */
	private static final class ValidateOnly extends MigrateProcessInstanceCmd {

		ValidateOnly(MigrationPlanExecutionBuilderImpl asked) {
			super(asked, false);
		}

		@Override
		protected void deleteUnmappedActivityInstances(MigratingProcessInstance instance) {
			// Nothing is to change.
		}

		@Override
		protected void migrateProcessInstance(MigratingProcessInstance instance) {
			// Nothing is to change.
		}

	}

}
