package org.assay.pack.check;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.assay.shared.Reference;
import org.assay.support.TaskStory;
import org.assay.support.Tasklist;
import org.assay.support.Townsfolk;
import org.assay.workflow.PendingWork;
import org.assay.workflow.StepHistory;
import org.assay.workflow.StepRecord;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/**
 * A council that works by a pack of its own. Its people are named by the posts they hold.
 */
class TailoredCouncil extends TaskStory {

	private static final Set<String> MEMBERS = Set.of("lmcs", "leader", "scrutiny-chair", "scrutiny-committee");

	private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

	private final PendingWork pending;

	private final StepHistory steps;

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private String somebody = "";

	private @Nullable Reference subject;

	private @Nullable ProcessInstance process;

	TailoredCouncil(Townsfolk town, Tasklist tasklist, PendingWork pending, StepHistory steps,
			RepositoryService repository, RuntimeService runtime) {
		super(town, tasklist);
		this.pending = pending;
		this.steps = steps;
		this.repository = repository;
		this.runtime = runtime;
	}

	/** The day in England. */
	static LocalDate today() {
		return LocalDate.now(ENGLAND);
	}

	/** The day by which an open task is due. */
	LocalDate dueOn(String task) {
		return LocalDate.ofInstant(Objects.requireNonNull(open(task).due()), ENGLAND);
	}

	/**
	 * The council puts the standard pack with these changes in the standard one's place.
	 */
	TailoredCouncil worksBy(List<Tailoring> tailorings, String... posts) {
		return worksBy(Tailoring.pack(tailorings).files(), posts);
	}

	/** The council puts these files in the place of the standard pack. */
	TailoredCouncil worksBy(Map<String, byte[]> files, String... posts) {
		DeploymentBuilder deployment = this.repository.createDeployment().tenantId(this.council);
		files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
		deployment.deploy();
		this.somebody = posts[0];
		for (String post : posts) {
			if (MEMBERS.contains(post)) {
				member(post, post);
			}
			else {
				officer(post, post);
			}
		}
		return this;
	}

	/** Somebody holds one post more. */
	void appoint(String part, String post) {
		this.town.appoint(this.council, user(part), post);
	}

	/** One more person takes part. */
	void joins(String part, String post) {
		member(part, post);
	}

	/** Whether the case is over. */
	boolean hasEnded() {
		return this.runtime.createProcessInstanceQuery().processInstanceId(process().getId()).count() == 0;
	}

	TailoredCouncil begins(String part, String definition, Map<String, ?> fields) {
		start(part, definition, fields);
		return follows(definition);
	}

	/** Turns to the case that has begun. */
	TailoredCouncil follows(String definition) {
		this.pending.finish();
		this.process = this.tasklist.process(this.council, definition);
		this.subject = Reference.parse(this.process.getBusinessKey());
		return this;
	}

	/** Somebody does what there is to do, with reasons. */
	TailoredCouncil does(String part, String task) {
		return does(part, task, Map.of());
	}

	TailoredCouncil does(String part, String task, Map<String, ?> fields) {
		Map<String, Object> all = new HashMap<>(Map.of("reasons", "We have looked into it."));
		all.putAll(fields);
		complete(part, task, all);
		this.pending.finish();
		return this;
	}

	/** The time has come for what waits at the element. */
	void passes(String element) {
		this.tasklist.passes(this.tasklist.timer(process(), element));
	}

	ProcessInstance process() {
		return Objects.requireNonNull(this.process, "Nothing has begun");
	}

	Object variable(String name) {
		return this.runtime.getVariable(process().getId(), name);
	}

	/** What is recorded of the task, which was done once. */
	StepRecord step(String task) {
		return steps().stream().filter((step) -> step.taskKey().equals(task)).findFirst().orElseThrow();
	}

	List<StepRecord> steps() {
		return as(this.somebody, () -> this.steps.of(Objects.requireNonNull(this.subject)));
	}

	@Override
	protected Object onRecord() {
		return steps().stream().map(StepRecord::getId).toList();
	}

}
