package org.assay.guidance;

import java.util.EnumMap;
import java.util.Map;

import org.assay.cabinet.ExecutiveMeetings;
import org.assay.cabinet.MeetingCalled;
import org.assay.cabinet.MeetingCancelled;
import org.assay.cabinet.Part;
import org.assay.shared.Fact;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Processes;
import org.assay.workflow.StepHandler;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The policy officer writes what the comparison does not give of the note. */
@Component
class ReportKeyChangesStep implements StepHandler {

	private static final String MEETINGS = "meetings";

	private final GuidanceDesk desk;

	private final ExecutiveMeetings meetings;

	private final Processes processes;

	ReportKeyChangesStep(GuidanceDesk desk, ExecutiveMeetings meetings, Processes processes) {
		this.desk = desk;
		this.meetings = meetings;
		this.processes = processes;
	}

	@Override
	public String step() {
		return "report-key-changes";
	}

	@Override
	public void opened(OpenedStep opened) {
		KeyChangesNote note = this.desk.note(opened.subject());
		opened.concerns(note.after().key());
		About about = About.page(note.after().title(), "check", GuidanceAddress.page(opened.subject()));
		if (note.earlier() != null) {
			about.line("**The meeting that the note was to go to is cancelled.** Choose another; what you wrote stands "
					+ "below, and a new note is made of it.");
		}
		opened.show("about",
				about
					.line("The key changes, the comparison clause by clause and the two editions stand in the note "
							+ "already; what you write is added to them.")
					.quote("Key changes", note.keyChanges())
					.toString());
		opened.show(MEETINGS, this.meetings.comingUp(opened.council()));
		Map<Part, String> proposed = note.proposed();
		KeyChangesNote.PARTS.forEach((part) -> opened.show(part.key(), proposed.getOrDefault(part, "")));
	}

	/** A meeting that was called since is offered in the open task. */
	@EventListener({ MeetingCalled.class, MeetingCancelled.class })
	void changed(Fact meeting) {
		this.processes.show(meeting.council(), "Task_ReportKeyChanges", MEETINGS,
				() -> this.meetings.comingUp(meeting.council()));
	}

	@Override
	public void completed(CompletedStep step) {
		Map<Part, String> written = new EnumMap<>(Part.class);
		KeyChangesNote.PARTS
			.forEach((part) -> step.fields().text(part.key()).ifPresent((text) -> written.put(part, text)));
		this.desk.report(step.subject(), new ReportKeyChanges(step.fields().text("meeting").orElse(""), written));
	}

}
