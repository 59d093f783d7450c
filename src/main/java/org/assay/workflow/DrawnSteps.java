package org.assay.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** What the diagram of a running case says about a task that is open in it. */
@Component
class DrawnSteps {

	private final RepositoryService models;

	private final EngineAccess engine;

	DrawnSteps(RepositoryService models, EngineAccess engine) {
		this.models = models;
		this.engine = engine;
	}

	StepPolicy policy(Task task) {
		UserTask element = element(task);
		Map<String, String> properties = Optional.ofNullable(element.getExtensionElements())
			.map((extensions) -> extensions.getElementsQuery()
				.filterByType(CamundaProperties.class)
				.list()
				.stream()
				.flatMap((all) -> all.getCamundaProperties().stream())
				.filter((property) -> property.getCamundaValue() != null)
				.collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue)))
			.orElse(Map.of());
		return StepPolicy.of(properties, element.getCamundaCandidateGroupsList());
	}

	/** What the step is called, without the words that name its case. */
	String name(Task task) {
		return element(task).getName().replaceAll("\\s+", " ");
	}

	private UserTask element(Task task) {
		return this.engine.asAssay(() -> this.models.getBpmnModelInstance(task.getProcessDefinitionId())
			.getModelElementById(task.getTaskDefinitionKey()));
	}

}
