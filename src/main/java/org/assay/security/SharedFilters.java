package org.assay.security;

import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The task lists that everybody finds in Tasklist. */
@Component
class SharedFilters {

	private final FilterService filters;

	private final TaskService tasks;

	private final EngineGrants grants;

	SharedFilters(FilterService filters, TaskService tasks, EngineGrants grants) {
		this.filters = filters;
		this.tasks = tasks;
		this.grants = grants;
	}

	/** Adds the lists that are missing. One that administrators changed stays changed. */
	@Transactional
	public void share() {
		share(1, "My tasks", "Tasks that are yours to do", mine());
		share(2, "My group's tasks", "Tasks that somebody in one of your posts can claim",
				open().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
		share(3, "Overdue", "Your tasks and your groups' tasks past their due date",
				mineOrMyGroups().dueBeforeExpression("${now()}"));
		share(4, "Due this week", "Your tasks and your groups' tasks due by the end of Sunday",
				mineOrMyGroups().dueAfterExpression("${now()}")
					.dueBeforeExpression("${dateTime().withTimeAtStartOfDay().plusWeeks(1).withDayOfWeek(1)}"));
	}

	private TaskQuery open() {
		return this.tasks.createTaskQuery().active().orderByDueDate().asc();
	}

	private TaskQuery mine() {
		return open().taskAssigneeExpression("${currentUser()}");
	}

	private TaskQuery mineOrMyGroups() {
		return open().or()
			.taskAssigneeExpression("${currentUser()}")
			.taskCandidateGroupInExpression("${currentUserGroups()}")
			.endOr();
	}

	private void share(int place, String name, String description, TaskQuery query) {
		if (this.filters.createFilterQuery().filterName(name).count() > 0) {
			return;
		}
		Filter filter = this.filters.newTaskFilter(name);
		filter.setQuery(query);
		filter
			.setProperties(Map.of("description", description, "priority", place, "refresh", true, "color", "#1d70b8"));
		this.filters.saveFilter(filter);
		this.grants.everyone(Resources.FILTER, filter.getId(), Permissions.READ);
	}

}
