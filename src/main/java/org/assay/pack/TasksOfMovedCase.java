package org.assay.pack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.assay.workflow.StepSuccessors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Makes the open tasks of a case what the new release says of them: their name, the posts
 * they are offered to, and who may hold them. Due dates stay as people were told them.
 */
@Component
class TasksOfMovedCase {

	private final TaskService tasks;

	private final IdentityService identities;

	private final StepSuccessors steps;

	TasksOfMovedCase(TaskService tasks, IdentityService identities, StepSuccessors steps) {
		this.tasks = tasks;
		this.identities = identities;
		this.steps = steps;
	}

	/**
	 * Restates the open tasks of some of the case's process instances, and remembers what
	 * its steps were called.
	 */
	void restate(RunningCase one, MovePath path, List<String> parts) {
		this.steps.remember(one.subject(), path.successors());
		for (Task task : this.tasks.createTaskQuery().processInstanceIdIn(parts.toArray(String[]::new)).list()) {
			DrawnElement young = path.after().element(task.getTaskDefinitionKey()).orElseThrow();
			DrawnElement old = path.before().element(path.predecessor(young.id())).orElseThrow();
			rename(task, old.name(), young.name());
			offer(task, one.council(), young.posts());
			if (task.getAssignee() != null && !mayHold(task, one, old, young)) {
				this.tasks.setAssignee(task.getId(), null);
			}
		}
	}

	/** A name may say more than the diagram does: which duty, which report. */
	private void rename(Task task, String old, String young) {
		if (!old.equals(young) && task.getName().startsWith(old)) {
			task.setName(young + task.getName().substring(old.length()));
			this.tasks.saveTask(task);
		}
	}

	private void offer(Task task, String council, Set<String> posts) {
		Set<String> groups = posts.stream().map((post) -> council + "." + post).collect(Collectors.toSet());
		Set<String> offered = this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> link.getType().equals(IdentityLinkType.CANDIDATE) && link.getGroupId() != null)
			.map(IdentityLink::getGroupId)
			.collect(Collectors.toCollection(TreeSet::new));
		offered.stream()
			.filter((group) -> !groups.contains(group))
			.forEach((group) -> this.tasks.deleteCandidateGroup(task.getId(), group));
		groups.stream()
			.filter((group) -> !offered.contains(group))
			.forEach((group) -> this.tasks.addCandidateGroup(task.getId(), group));
	}

	private boolean mayHold(Task task, RunningCase one, DrawnElement old, DrawnElement young) {
		String user = task.getAssignee();
		if (this.steps.didOneOf(one.subject(), user, young.separateFrom())) {
			return false;
		}
		Set<String> held = this.identities.createGroupQuery()
			.groupMember(user)
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toSet());
		boolean byPost = old.posts().stream().anyMatch((post) -> held.contains(one.council() + "." + post));
		return !byPost || young.posts().stream().anyMatch((post) -> held.contains(one.council() + "." + post));
	}

}
