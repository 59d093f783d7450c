package org.assay.pack;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.assay.shared.Reference;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;

/** The cases that run on older releases, as the engine holds them. */
@Component
class RunningCases {

	private final RuntimeService runtime;

	private final HistoryService history;

	private final RepositoryService repository;

	RunningCases(RuntimeService runtime, HistoryService history, RepositoryService repository) {
		this.runtime = runtime;
		this.history = history;
		this.repository = repository;
	}

	/**
	 * All cases that run on something else than the newest release gives their council,
	 * those that began last first.
	 * @param releases the newest first
	 */
	List<RunningCase> behind(List<PackRelease> releases) {
		return releases.stream()
			.flatMap((release) -> Stream.concat(Stream.of(release.deployment()), release.councils().values().stream()))
			.distinct()
			.flatMap((deployment) -> this.runtime.createProcessInstanceQuery()
				.deploymentId(deployment)
				.rootProcessInstances()
				.list()
				.stream())
			.flatMap((root) -> read(root, releases).stream())
			.sorted(Comparator.comparing(RunningCase::begun).reversed())
			.toList();
	}

	/** The case of this id, if it still runs on an older release. */
	Optional<RunningCase> find(String id, List<PackRelease> releases) {
		return Optional.ofNullable(this.runtime.createProcessInstanceQuery().processInstanceId(id).singleResult())
			.flatMap((root) -> read(root, releases));
	}

	private Optional<RunningCase> read(ProcessInstance root, List<PackRelease> releases) {
		ProcessDefinition definition = this.repository.getProcessDefinition(root.getProcessDefinitionId());
		String council = Objects.requireNonNull(root.getTenantId());
		String live = given(releases.get(0), council);
		if (live.equals(definition.getDeploymentId())) {
			return Optional.empty();
		}
		return releases.stream()
			.filter((release) -> release.deployment().equals(definition.getDeploymentId())
					|| given(release, council).equals(definition.getDeploymentId()))
			.findFirst()
			.map((release) -> new RunningCase(root.getId(), subject(root), council, definition.getKey(),
					Optional.ofNullable(definition.getName()).orElse(definition.getKey()), begun(root),
					release.number(), live));
	}

	/** The deployment that new cases of the council begin with in the release. */
	private static String given(PackRelease release, String council) {
		return release.councils().getOrDefault(council, release.deployment());
	}

	private static Reference subject(ProcessInstance root) {
		String key = root.getBusinessKey();
		return (key != null && key.indexOf(':') > 0) ? Reference.parse(key) : new Reference("case", root.getId());
	}

	private Instant begun(ProcessInstance root) {
		HistoricProcessInstance past = this.history.createHistoricProcessInstanceQuery()
			.processInstanceId(root.getId())
			.singleResult();
		return past.getStartTime().toInstant();
	}

	/** The process instances of the case: its own, and those that it called. */
	List<ProcessInstance> parts(RunningCase one) {
		return this.runtime.createProcessInstanceQuery().rootProcessInstanceId(one.id()).list();
	}

}
