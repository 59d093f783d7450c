package org.assay.workflow;

import org.assay.council.AccountClosed;
import org.assay.council.PostsChanged;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts the tasks of people who left a post or lost their account back to the post, where
 * the new holder finds them.
 */
@Component
class TasksFollowPosts {

	private final TaskService tasks;

	private final EngineAccess engine;

	TasksFollowPosts(TaskService tasks, EngineAccess engine) {
		this.tasks = tasks;
		this.engine = engine;
	}

	@EventListener
	void on(PostsChanged change) {
		for (String left : change.left()) {
			int dot = left.lastIndexOf('.');
			handBack(change.council(), left.substring(0, dot), left.substring(dot + 1));
		}
	}

	/** Also those that were theirs by name and not by a post. */
	@EventListener
	void on(AccountClosed closed) {
		this.engine.doAsAssay(() -> this.tasks.createTaskQuery()
			.taskAssignee(closed.user())
			.list()
			.forEach((task) -> this.tasks.setAssignee(task.getId(), null)));
	}

	private void handBack(String council, String user, String post) {
		this.engine.doAsAssay(() -> {
			for (Task task : this.tasks.createTaskQuery()
				.tenantIdIn(council)
				.taskAssignee(user)
				.taskCandidateGroup(council + "." + post)
				.includeAssignedTasks()
				.list()) {
				this.tasks.setAssignee(task.getId(), null);
			}
		});
	}

}
