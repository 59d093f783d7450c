package org.assay.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts Assay's door in front of the engine when the engine is built. */
@Component
@Order(100)
class WorkflowPlugin extends AbstractProcessEnginePlugin {

	private final ActionVocabulary actions;

	private final StepParseListener steps;

	private final RefusalInterceptor refusals;

	private final CouncilAsTenant tenants;

	WorkflowPlugin(ActionVocabulary actions, StepParseListener steps, RefusalInterceptor refusals,
			CouncilAsTenant tenants) {
		this.actions = actions;
		this.steps = steps;
		this.refusals = refusals;
		this.tenants = tenants;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		// A refusal is an answer, not a fault to be logged with its stack trace.
		engine.setEnableCmdExceptionLogging(false);

		Map<Object, Object> words = this.actions.words();
		engine.setBeans(words);
		// The starter has already made one that shows the whole application.
		engine.setExpressionManager(new JuelExpressionManager(words));
		engine.setTenantIdProvider(this.tenants);

		List<BpmnParseListener> listeners = new ArrayList<>();
		if (engine.getCustomPreBPMNParseListeners() != null) {
			listeners.addAll(engine.getCustomPreBPMNParseListeners());
		}
		listeners.add(this.steps);
		engine.setCustomPreBPMNParseListeners(listeners);

		List<CommandInterceptor> interceptors = new ArrayList<>();
		interceptors.add(this.refusals);
		if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
			interceptors.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
		}
		engine.setCustomPreCommandInterceptorsTxRequired(interceptors);

		List<SessionFactory> factories = new ArrayList<>();
		if (engine.getCustomSessionFactories() != null) {
			factories.addAll(engine.getCustomSessionFactories());
		}
		factories.add(new OfferedProcesses.Factory());
		engine.setCustomSessionFactories(factories);

		List<HistoryLevel> levels = new ArrayList<>();
		if (engine.getCustomHistoryLevels() != null) {
			levels.addAll(engine.getCustomHistoryLevels());
		}
		levels.add(new HistoryWithoutFields());
		engine.setCustomHistoryLevels(levels);
	}

}
