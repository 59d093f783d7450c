package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.assay.shared.Incomplete;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Democratic services publishes the notices of the meeting. */
@Component
class PublishNoticesStep extends ReportStep {

	private final RouteDesk routes;

	PublishNoticesStep(ReportDesk desk, RouteDesk routes) {
		super(desk);
		this.routes = routes;
	}

	@Override
	public String step() {
		return "publish-notices";
	}

	@Override
	void show(OpenedStep opened, CabinetReport report) {
		List<ReportNotice> due = due(report);
		opened.show("about",
				about(report).line(due.isEmpty()
						? "No notice is needed before the agenda: choose “all of them” and complete the task."
						: "The agenda itself is published in the next step.")
					.toString());
		opened.show("due",
				due.stream()
					.map((notice) -> Map.of("notice", capitalised(notice.kind().words()), "latest",
							Dates.words(notice.publishBy())))
					.toList());
		due.stream().map(ReportNotice::publishBy).max(LocalDate::compareTo).ifPresent(opened::dueOn);
	}

	@Override
	public void completed(CompletedStep step) {
		Answer answer = step.fields()
			.choice("notices", Answer.class, "Choose whether all notices were published in time.");
		if (answer == Answer.TOO_LATE) {
			return;
		}
		List<ReportNotice> due = due(this.desk.get(step.subject()));
		List<Fields> rows = step.fields().rows("due");
		if (rows.size() < due.size()) {
			throw new Incomplete("Say of each notice when it was published.");
		}
		this.routes.publishNotices(step.subject(),
				IntStream.range(0, due.size())
					.mapToObj((place) -> published(due.get(place), rows.get(place)))
					.toList());
	}

	private static ReportNotice published(ReportNotice due, Fields row) {
		String day = "Give the day on which " + due.kind().words() + " was published.";
		return new ReportNotice(due.kind(), due.publishBy(), row.date("publishedOn", day).orElse(null),
				row.text("reasons").orElse(null), null);
	}

	private static List<ReportNotice> due(CabinetReport report) {
		return report.notices().stream().filter((notice) -> !notice.isAgenda()).toList();
	}

	private static String capitalised(String words) {
		return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
	}

	private enum Answer {

		PUBLISHED, TOO_LATE

	}

}
