package org.assay.workflow;

import java.util.List;
import java.util.Set;

import org.assay.shared.Actor;

/**
 * The open tasks that have a due date, for reminders and calendars: whoever asks answers
 * for whom it tells.
 */
public interface DueTasks {

	/** Those of all cases of the council, soonest due first. */
	List<DueTask> of(String council);

	/** Those that the person holds or may take in one of the posts, soonest due first. */
	List<DueTask> of(String user, Set<Actor.Post> posts);

}
