package org.assay.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where cases stand in their diagrams and how long their steps took. Needs the same few
 * statements however many tasks and process instances a case has.
 * <p>
 * Everything is refused as {@link OutOfSight} to actors who do not see the council.
 */
@Component
public class CaseCourses {

	private static final int MOST_TASKS = 500;

	private final CaseTrail trail;

	private final TaskService tasks;

	private final RepositoryService models;

	private final EngineAccess engine;

	private final Clock clock;

	CaseCourses(CaseTrail trail, TaskService tasks, RepositoryService models, EngineAccess engine, Clock clock) {
		this.trail = trail;
		this.tasks = tasks;
		this.models = models;
		this.engine = engine;
		this.clock = clock;
	}

	/** How far the case has come; of a case that never ran, nothing. */
	public CaseCourse of(String council, Reference subject) {
		OutOfSight.unlessSeenBy(this.engine.actor(), council, subject);
		return this.engine.asAssay(() -> {
			Map<String, List<HistoricActivityInstance>> byProcess = byProcess(council, subject);
			List<CaseCourse.OpenTask> open = open(council, subject);
			List<CaseCourse.Drawing> drawings = byProcess.entrySet()
				.stream()
				.map((one) -> drawing(one.getKey(), one.getValue(), open))
				.toList();
			return new CaseCourse(drawings, open, ahead(byProcess));
		});
	}

	/**
	 * The diagram of a process of the case.
	 * @param process the process id
	 * @return BPMN 2.0, in the version the case runs or ran on last
	 * @throws OutOfSight if the case has no such process, too
	 */
	public byte[] diagram(String council, Reference subject, String process) {
		OutOfSight.unlessSeenBy(this.engine.actor(), council, subject);
		return this.engine.asAssay(() -> {
			List<HistoricActivityInstance> visited = byProcess(council, subject).get(process);
			if (visited == null) {
				throw new OutOfSight(subject);
			}
			try (InputStream file = this.models.getProcessModel(definition(visited))) {
				return file.readAllBytes();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * How long the steps of a process took in the council, by element id, the newest
	 * first. Only as many of the newest as tell what is usual now.
	 */
	public Map<String, List<Duration>> usual(String council, String process) {
		OutOfSight.unlessSeenBy(this.engine.actor(), council, new Reference("council", council));
		return this.engine.asAssay(() -> this.trail.finished(council, process)
			.stream()
			.filter(CaseTrail::isWholeStep)
			.collect(Collectors.groupingBy(CaseTrail::drawn,
					Collectors.mapping((one) -> Duration.ofMillis(one.getDurationInMillis()), Collectors.toList()))));
	}

	private Map<String, List<HistoricActivityInstance>> byProcess(String council, Reference subject) {
		return this.trail.of(council, subject)
			.stream()
			.collect(Collectors.groupingBy(HistoricActivityInstance::getProcessDefinitionKey, LinkedHashMap::new,
					Collectors.toList()));
	}

	private CaseCourse.Drawing drawing(String process, List<HistoricActivityInstance> visited,
			List<CaseCourse.OpenTask> open) {
		String name = model(visited).getModelElementsByType(Process.class).iterator().next().getName();
		long instances = visited.stream().map(HistoricActivityInstance::getProcessInstanceId).distinct().count();
		List<CaseCourse.Place> places = visited.stream()
			.collect(Collectors.groupingBy(CaseTrail::drawn, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((one) -> place(one.getKey(), one.getValue(), overdue(process, one.getKey(), open)))
			.toList();
		return new CaseCourse.Drawing(process, (name != null) ? name : process, Math.toIntExact(instances), places);
	}

	private int overdue(String process, String element, List<CaseCourse.OpenTask> open) {
		return Math.toIntExact(open.stream()
			.filter((task) -> task.process().equals(process) && task.key().equals(element))
			.filter((task) -> task.isOverdue(this.clock.instant()))
			.count());
	}

	/** Several at once are counted one by one, and not once more as the whole. */
	private static CaseCourse.Place place(String element, List<HistoricActivityInstance> all, int overdue) {
		boolean several = all.stream().anyMatch((one) -> !CaseTrail.isBody(one));
		List<HistoricActivityInstance> single = all.stream()
			.filter((one) -> !several || !CaseTrail.isBody(one))
			.toList();
		List<HistoricActivityInstance> standing = single.stream().filter((one) -> one.getEndTime() == null).toList();
		if (standing.isEmpty()) {
			standing = all.stream().filter((one) -> one.getEndTime() == null).toList();
		}
		return new CaseCourse.Place(element, CaseTrail.name(all), CaseTrail.isStep(all.get(0)), standing.size(),
				since(standing), overdue,
				single.stream()
					.filter((one) -> one.getEndTime() != null && !one.isCanceled())
					.map((one) -> Duration.ofMillis(one.getDurationInMillis()))
					.toList());
	}

	private static @Nullable Instant since(List<HistoricActivityInstance> standing) {
		return standing.stream()
			.map((one) -> one.getStartTime().toInstant())
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private List<CaseCourse.OpenTask> open(String council, Reference subject) {
		List<Task> found = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(subject.toString())
			.tenantIdIn(council)
			.listPage(0, MOST_TASKS);
		Map<String, BpmnModelInstance> diagrams = found.stream()
			.map(Task::getProcessDefinitionId)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), this.models::getBpmnModelInstance));
		return found.stream()
			.map((task) -> new CaseCourse.OpenTask(task.getId(), processOf(task), task.getTaskDefinitionKey(),
					task.getName(), posts(task, Objects.requireNonNull(diagrams.get(task.getProcessDefinitionId()))),
					task.getAssignee(), task.getCreateTime().toInstant(),
					(task.getDueDate() != null) ? task.getDueDate().toInstant() : null))
			.sorted(CaseCourse.OpenTask.BY_DUE)
			.toList();
	}

	private static String processOf(Task task) {
		String definition = task.getProcessDefinitionId();
		return definition.substring(0, definition.indexOf(':'));
	}

	private static List<String> posts(Task task, BpmnModelInstance diagram) {
		return (diagram.getModelElementById(task.getTaskDefinitionKey()) instanceof UserTask drawn)
				? List.copyOf(drawn.getCamundaCandidateGroupsList()) : List.of();
	}

	/** Of the process that calls the others; the tokens in them stand at its call. */
	private List<CaseCourse.Ahead> ahead(Map<String, List<HistoricActivityInstance>> byProcess) {
		if (byProcess.isEmpty()) {
			return List.of();
		}
		List<HistoricActivityInstance> main = byProcess.values().iterator().next();
		WayAhead way = new WayAhead(model(main),
				(process) -> Optional.ofNullable(byProcess.get(process)).map(this::model).orElse(null));
		Map<String, Instant> standing = main.stream()
			.filter((one) -> one.getEndTime() == null)
			.collect(Collectors.toMap(CaseTrail::drawn, (one) -> one.getStartTime().toInstant(),
					(one, other) -> one.isBefore(other) ? one : other, LinkedHashMap::new));
		return way.from(standing);
	}

	private BpmnModelInstance model(List<HistoricActivityInstance> visited) {
		return this.models.getBpmnModelInstance(definition(visited));
	}

	/** The version the case came to last. */
	private static String definition(List<HistoricActivityInstance> visited) {
		return visited.get(visited.size() - 1).getProcessDefinitionId();
	}

}
