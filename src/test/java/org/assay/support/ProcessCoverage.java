package org.assay.support;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fails a test class that leaves a flow node or a sequence flow of its process untouched,
 * and reports what was covered under {@code target/process-test-coverage}. The engine has
 * to be built with {@link Listening}. A test run by itself is not measured.
 */
public final class ProcessCoverage implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

	private static final String REPORT = "target/process-test-coverage";

	private final String process;

	private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());

	private final Suite suite;

	private int runs;

	private ProcessCoverage(String process) {
		this.process = process;
		this.suite = this.collector.createSuite(new Suite(process, process));
		this.collector.activateSuite(process);
	}

	public static ProcessCoverage of(String process) {
		return new ProcessCoverage(process);
	}

	@Override
	public void beforeAll(ExtensionContext test) {
		new ProcessEngineAdapter(engine(test), this.collector).initializeListeners();
	}

	@Override
	public void beforeEach(ExtensionContext test) {
		String name = test.getUniqueId();
		this.collector.createRun(new Run(name, test.getDisplayName()), this.process);
		this.collector.activateRun(name);
		this.runs++;
	}

	@Override
	public void afterAll(ExtensionContext test) {
		CoverageReportUtil.createReport(this.collector, REPORT);
		CoverageReportUtil.createJsonReport(this.collector, REPORT);
		assertThat(this.collector.getModels()).as("processes that ran")
			.extracting(Model::getKey)
			.contains(this.process);
		if (this.runs > 1) {
			assertThat(untouched(engine(test).getRepositoryService())).as("not covered in " + this.process).isEmpty();
			this.collector.getModels()
				.stream()
				.filter((model) -> model.getKey().equals(this.process))
				.forEach((model) -> assertThat(this.suite.calculateCoverage(model)).isEqualTo(1.0));
		}
	}

	private Set<String> untouched(RepositoryService models) {
		BpmnModelInstance model = models.getBpmnModelInstance(models.createProcessDefinitionQuery()
			.processDefinitionKey(this.process)
			.latestVersion()
			.singleResult()
			.getId());
		Set<String> untouched = Stream.of(FlowNode.class, SequenceFlow.class)
			.flatMap((type) -> model.getModelElementsByType(type).stream())
			.map(FlowElement::getId)
			.collect(Collectors.toCollection(TreeSet::new));
		this.suite.getEvents(this.process).forEach((event) -> untouched.remove(event.getDefinitionKey()));
		return untouched;
	}

	private static ProcessEngine engine(ExtensionContext test) {
		ApplicationContext context = SpringExtension.getApplicationContext(test);
		return context.getBean(ProcessEngine.class);
	}

	/** Lets the engine say what it passes. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Listening {

		@Bean
		ProcessEnginePlugin coverage() {
			return new AbstractProcessEnginePlugin() {
				@Override
				public void preInit(ProcessEngineConfigurationImpl engine) {
					ProcessCoverageConfigurator.initializeProcessCoverageExtensions(engine);
				}

				/** What it says goes nowhere until a class measures: others share it. */
				@Override
				public void postProcessEngineBuild(ProcessEngine engine) {
					DefaultCollector nowhere = ProcessCoverage.of("nowhere").collector;
					nowhere.createRun(new Run("nowhere", "nowhere"), "nowhere");
					nowhere.activateRun("nowhere");
					new ProcessEngineAdapter(engine, nowhere).initializeListeners();
				}
			};
		}

	}

}
