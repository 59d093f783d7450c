package org.assay.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionsBuilder;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;

/** Finds the ways between releases; neither end of one ever changes. */
@Component
class MovePaths {

	private final Map<Ends, Optional<MovePath>> known = new ConcurrentHashMap<>();

	private final RepositoryService repository;

	private final RuntimeService runtime;

	MovePaths(RepositoryService repository, RuntimeService runtime) {
		this.repository = repository;
		this.runtime = runtime;
	}

	/**
	 * The way to the same process in the other deployment.
	 * @param definition the engine's id of the process as the case has it
	 * @param deployment the engine's id of the other deployment
	 * @return empty if the process is not part of the other deployment
	 */
	Optional<MovePath> path(String definition, String deployment) {
		return this.known.computeIfAbsent(new Ends(definition, deployment), this::find);
	}

	private Optional<MovePath> find(Ends ends) {
		ProcessDefinition source = this.repository.getProcessDefinition(ends.definition());
		return Optional
			.ofNullable(this.repository.createProcessDefinitionQuery()
				.deploymentId(ends.deployment())
				.processDefinitionKey(source.getKey())
				.singleResult())
			.map((target) -> between(source, target));
	}

	private MovePath between(ProcessDefinition source, ProcessDefinition target) {
		DrawnProcess before = drawn(source);
		DrawnProcess after = drawn(target);
		MigrationInstructionsBuilder plan = this.runtime.createMigrationPlan(source.getId(), target.getId())
			.mapEqualActivities();
		Map<String, String> successors = before.successorsIn(after);
		successors.forEach(plan::mapActivities);
		boolean patch = before.course().equals(after.course())
				// A council that takes up or gives up a process of its own is asked.
				&& Objects.equals(source.getTenantId(), target.getTenantId())
				&& before.decisions().stream().allMatch((decision) -> same(decision, source, target));
		return new MovePath(before, after, successors, patch ? MoveKind.PATCH : MoveKind.MINOR, plan.build());
	}

	private DrawnProcess drawn(ProcessDefinition definition) {
		return DrawnProcess.of(this.repository.getBpmnModelInstance(definition.getId()));
	}

	private boolean same(String decision, ProcessDefinition source, ProcessDefinition target) {
		return Arrays.equals(table(decision, source.getDeploymentId()), table(decision, target.getDeploymentId()));
	}

	private byte[] table(String decision, String deployment) {
		DecisionDefinition table = this.repository.createDecisionDefinitionQuery()
			.deploymentId(deployment)
			.decisionDefinitionKey(decision)
			.singleResult();
		try (InputStream content = this.repository.getResourceAsStream(deployment, table.getResourceName())) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Ends(String definition, String deployment) {
	}

}
