package org.assay.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.assay.council.Deadline;
import org.assay.shared.Actor;
import org.assay.shared.Reference;
import org.assay.workflow.DueTask;
import org.assay.workflow.DueTasks;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;

/** The tasks that a test says are open, where no engine runs. */
@TestComponent
public class OpenTasks implements DueTasks {

	private final List<DueTask> open = new CopyOnWriteArrayList<>();

	/** Duty owners have it, with the reminders and the escalation that matter most. */
	public DueTask opens(String council, String duty, @Nullable String assignee, LocalDate opened, LocalDate due) {
		DueTask task = new DueTask(UUID.randomUUID().toString(), "Assess duty",
				new Reference("review", UUID.randomUUID().toString()), council, duty, assignee, List.of("duty-owner"),
				opened, due, List.of(Deadline.parse("10wd"), Deadline.parse("3wd")), List.of("dcs"));
		this.open.add(task);
		return task;
	}

	@Override
	public List<DueTask> of(String council) {
		return this.open.stream().filter((task) -> task.council().equals(council)).toList();
	}

	@Override
	public List<DueTask> of(String user, Set<Actor.Post> posts) {
		return this.open.stream()
			.filter((task) -> user.equals(task.assignee()) || (task.assignee() == null && posts.stream()
				.anyMatch((post) -> post.council().equals(task.council()) && task.posts().contains(post.post()))))
			.toList();
	}

}
