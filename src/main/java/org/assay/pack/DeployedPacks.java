package org.assay.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.workflow.EngineAccess;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The packs as the engine holds them: one deployment for all councils that share the
 * standard files, and one with everything for each council that differs.
 */
@Component
class DeployedPacks {

	private final RepositoryService repository;

	private final EngineAccess engine;

	DeployedPacks(RepositoryService repository, EngineAccess engine) {
		this.repository = repository;
		this.engine = engine;
	}

	/**
	 * Gives the files to the engine, unless the deployment before holds just these: a
	 * process that did not change keeps its version.
	 * @param council whose own they are; {@code null} for all that share them
	 * @return the engine's id of the deployment
	 */
	String deploy(Optional<String> before, @Nullable String council, SortedMap<String, byte[]> files) {
		return before.filter((last) -> same(files(last), files)).orElseGet(() -> {
			DeploymentBuilder deployment = this.repository.createDeployment()
				.name((council != null) ? "Pack of " + council : "Standard pack")
				.source("assay");
			if (council != null) {
				deployment.tenantId(council);
			}
			files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
			return deployment.deploy().getId();
		});
	}

	/**
	 * Suspends the processes that are in an older deployment but not in the live one, so
	 * that no new case begins with them; running cases go on.
	 * @param council whose own; {@code null} for those that councils share
	 * @param live the live deployment; {@code null} if nothing is live any more
	 */
	void withdrawAllBut(@Nullable String live, @Nullable String council) {
		ProcessDefinitionQuery query = this.repository.createProcessDefinitionQuery().latestVersion();
		((council != null) ? query.tenantIdIn(council) : query.withoutTenantId()).list()
			.stream()
			.filter((process) -> !process.getDeploymentId().equals(live) && !process.isSuspended())
			// Running cases still call these, and a suspended one would not answer.
			.filter((process) -> !called(process.getDeploymentId()).contains(process.getKey()))
			.forEach((process) -> this.repository.suspendProcessDefinitionById(process.getId()));
	}

	private Set<String> called(String deployment) {
		return this.repository.createProcessDefinitionQuery()
			.deploymentId(deployment)
			.list()
			.stream()
			.map((process) -> this.repository.getBpmnModelInstance(process.getId()))
			.flatMap((diagram) -> diagram.getModelElementsByType(CallActivity.class).stream())
			.map(CallActivity::getCalledElement)
			.collect(Collectors.toSet());
	}

	/** Whether the engine still has all of it; somebody can delete what it holds. */
	boolean holds(PackRelease release) {
		return Stream.concat(Stream.of(release.deployment()), release.councils().values().stream())
			.allMatch((id) -> this.engine
				.asAssay(() -> this.repository.createDeploymentQuery().deploymentId(id).count() == 1));
	}

	/**
	 * What cases begin with by the release.
	 * @param council the council; {@code null} for all that have nothing of their own
	 */
	SortedMap<String, byte[]> files(PackRelease release, @Nullable String council) {
		return files((council != null) ? release.councils().getOrDefault(council, release.deployment())
				: release.deployment());
	}

	/** All files of the release by their names within the pack. */
	SortedMap<String, byte[]> files(PackRelease release) {
		SortedMap<String, byte[]> standard = files(release.deployment());
		SortedMap<String, byte[]> all = new TreeMap<>(standard);
		release.councils().forEach((council, deployment) -> files(deployment).forEach((name, content) -> {
			if (!Arrays.equals(content, standard.get(name))) {
				all.put("councils/" + council + "/" + name, content);
			}
		}));
		return all;
	}

	/** Who may read them is not the engine's to say: it knows nothing of releases. */
	private SortedMap<String, byte[]> files(String deployment) {
		return this.engine.asAssay(() -> {
			SortedMap<String, byte[]> files = new TreeMap<>();
			for (String name : this.repository.getDeploymentResourceNames(deployment)) {
				try (InputStream content = this.repository.getResourceAsStream(deployment, name)) {
					files.put(name, content.readAllBytes());
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
			return files;
		});
	}

	private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
		return one.keySet().equals(other.keySet())
				&& one.keySet().stream().allMatch((name) -> Arrays.equals(one.get(name), other.get(name)));
	}

}
