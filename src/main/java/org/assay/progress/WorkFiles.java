package org.assay.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.assay.action.ActionRecords;
import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.shared.Messages;
import org.assay.shared.SignedIn;
import org.assay.workflow.Worklist;

import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What there is to do, for spreadsheets: the tasks a person holds, and the actions. */
@Controller
class WorkFiles {

	private final Worklist worklist;

	private final ActionRecords actions;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	WorkFiles(Worklist worklist, ActionRecords actions, Councils councils, SignedIn signedIn, Clock clock) {
		this.worklist = worklist;
		this.actions = actions;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping("/tasks.{format:csv|xlsx}")
	ResponseEntity<byte[]> tasks(@PathVariable String format) {
		Map<String, String> names = names();
		return file(format, Table.of("tasks", "table.tasks", this.worklist.held(Integer.MAX_VALUE)
			.stream()
			.map((task) -> ReviewTables.row(task.name(), names.getOrDefault(task.council(), ""),
					Optional.ofNullable(task.due())
						.map((due) -> LocalDate.ofInstant(due, this.clock.getZone()))
						.orElse(null),
					overdue(task.due() != null && task.due().isBefore(this.clock.instant()))))
			.toList()));
	}

	@GetMapping("/actions.{format:csv|xlsx}")
	ResponseEntity<byte[]> actions(@PathVariable String format,
			@RequestParam(defaultValue = "OPEN") ActionRecords.Shown show) {
		Map<String, String> names = names();
		return file(format,
				Table.of("actions", "table.actions",
						this.actions.list(show, Pageable.unpaged())
							.stream()
							.map((one) -> ReviewTables.row(one.toDo(), names.get(one.council()), one.owner(),
									one.dueOn(), one.state(), overdue(one.overdueSince() != null)))
							.toList()));
	}

	private Map<String, String> names() {
		return this.councils.namesSeenBy(this.signedIn.actor());
	}

	private static String overdue(boolean overdue) {
		return overdue ? Messages.in(WorkFiles.class, "table.overdue") : "";
	}

	private static ResponseEntity<byte[]> file(String format, Table table) {
		return TableFormat.valueOf(format.toUpperCase(Locale.ROOT)).download(table);
	}

}
