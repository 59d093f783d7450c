package org.assay.peer;

import java.time.LocalDate;

import org.assay.council.Setting;
import org.assay.shared.Beginning;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

/** A step of a peer challenge; its task carries what the council hopes to learn. */
abstract class ChallengeStep implements StepHandler {

	private static final int IN_A_NAME = 80;

	private final String step;

	final PeerDesk desk;

	ChallengeStep(String step, PeerDesk desk) {
		this.step = step;
		this.desk = desk;
	}

	@Override
	public final String step() {
		return this.step;
	}

	@Override
	public final void opened(OpenedStep opened) {
		PeerChallenge challenge = this.desk.forTask(opened.subject());
		opened.concerns(Beginning.of(challenge.purpose(), IN_A_NAME));
		About about = About.page("Peer challenge", "peer challenge", "/peer-challenges/" + challenge.id())
			.quote("What the council hopes to learn", challenge.purpose());
		show(opened, challenge, about);
		opened.show("about", about.toString());
	}

	/** Shows the person what they decide on. */
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
	}

	final void due(OpenedStep opened, PeerChallenge challenge, Setting months, About about) {
		LocalDate day = this.desk.dueOn(challenge, months);
		opened.dueOn(day);
		about.line("Due by **" + Dates.words(day) + "**, as the council's policy says.");
	}

	static String text(CompletedStep step, String name) {
		return step.fields().text(name).orElse("");
	}

	static boolean chosen(CompletedStep step, String name, String yes, String sentence) {
		return step.fields().text(name, sentence).equals(yes);
	}

	static LocalDate date(Fields fields, String name, String sentence) {
		return fields.date(name, sentence).orElseThrow(() -> new Incomplete(sentence));
	}

	static Publication publication(CompletedStep step) {
		return new Publication(date(step.fields(), "publishedOn", "Give the day on which it was published."),
				text(step, "address"));
	}

}
