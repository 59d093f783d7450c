package org.assay.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.council.People;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.Processes;
import org.assay.workflow.StepHistory;
import org.assay.workflow.StepRecord;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people ask for on a review's own page: the record and its process change in one
 * transaction.
 */
@Component
@Transactional
public class ReviewRequests {

	private final ReviewDesk desk;

	private final Processes processes;

	private final StepHistory steps;

	private final People people;

	private final SignedIn signedIn;

	ReviewRequests(ReviewDesk desk, Processes processes, StepHistory steps, People people, SignedIn signedIn) {
		this.desk = desk;
		this.processes = processes;
		this.steps = steps;
		this.people = people;
		this.signedIn = signedIn;
	}

	/**
	 * Opens the record of a review and starts its process.
	 * @throws ReviewAlreadyOpen if the council has the same review of the year already
	 */
	public Reference begin(RequestReview command) {
		Reference review = this.desk.request(command);
		this.processes.start(ReviewDesk.PROCESS, command.council(), review, Map.of());
		return review;
	}

	/** Ends a review that is not to be concluded; for the chief executive. */
	public void withdraw(Reference review, String reasons) {
		this.desk.withdraw(review, reasons);
		this.processes.tell("Msg_ReviewWithdrawn", review, Map.of());
	}

	/** Opens a concluded review again for named duties; for the chief executive. */
	public void reopen(Reference review, List<String> duties, String reasons) {
		AssuranceReview reopened = this.desk.reopen(review, duties, reasons);
		this.processes.startByMessage("Msg_ReviewReopened", reopened.council(), review,
				Map.of("review", review.id(), "trigger", reopened.trigger().key(), "depth", Depth.FULL.key()));
	}

	/**
	 * Gives whoever did a step the task to correct it; for that person and the chief
	 * executive.
	 * @throws NotForYourPost for anybody else
	 */
	public void correct(Reference review, UUID step, String reasons) {
		AssuranceReview wrong = this.desk.get(review);
		Incomplete.unlessGiven(reasons, "Say why the step has to be corrected.");
		StepRecord record = this.steps.step(step);
		boolean entitled = record.actor().equals(this.signedIn.actor().id())
				|| this.signedIn.actor().holds(wrong.council(), "chief-executive");
		if (!entitled || !record.subject().equals(review.toString())) {
			throw new NotForYourPost(review, "person who did the step, or the chief executive");
		}
		String askedOf = this.people.nameOf(record.actor());
		this.desk.askForCorrection(review, new OpenCorrection(step, record.name(), askedOf), reasons);
		this.processes.tell("Msg_CorrectionRequested", review,
				Map.of("correctedStep", step.toString(), "correctBy", record.actor()));
	}

}
