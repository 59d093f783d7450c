package org.assay.cabinet;

import java.util.Map;

import org.assay.review.AssuranceReview;
import org.assay.review.ReviewDesk;
import org.assay.review.ReviewHandedOver;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.Processes;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts reports, and what people ask for on a report's own page: the record and its
 * process change in one transaction.
 */
@Component
@Transactional
public class ReportRequests {

	static final String PROCESS = "CabinetReportProcess";

	private final ReportDesk desk;

	private final ReviewDesk reviews;

	private final MeetingDesk meetings;

	private final Processes processes;

	private final SignedIn signedIn;

	ReportRequests(ReportDesk desk, ReviewDesk reviews, MeetingDesk meetings, Processes processes, SignedIn signedIn) {
		this.desk = desk;
		this.reviews = reviews;
		this.meetings = meetings;
		this.processes = processes;
		this.signedIn = signedIn;
	}

	/**
	 * A review that is handed over gets its report; one concluded anew changes the report
	 * under way.
	 */
	@EventListener
	void handedOver(ReviewHandedOver review) {
		if (this.desk.isUnderWay(review.subject())) {
			this.desk.recompose(review.subject());
		}
		else {
			start(review.council(), review.subject());
		}
	}

	/**
	 * Asks for a report on a concluded review, such as after an earlier one was
	 * withdrawn; for the assurance lead.
	 */
	public Reference request(Reference review) {
		AssuranceReview concluded = this.reviews.get(review);
		if (!this.signedIn.actor().holds(concluded.council(), "assurance-lead")) {
			throw new ForAnotherPost(review, "assurance lead");
		}
		return start(concluded.council(), review);
	}

	/** Takes a published report back to be changed, before it is decided. */
	public void revise(Reference report, String reasons) {
		this.desk.holdBack(report, reasons);
		this.processes.tell("Msg_RevisionRequested", report, Map.of());
	}

	/** Ends a report that is not to be decided. */
	public void withdraw(Reference report, String reasons) {
		this.desk.withdraw(report, reasons);
		this.meetings.withdraw(report);
		this.processes.tell("Msg_ReportWithdrawn", report, Map.of());
	}

	private Reference start(String council, Reference review) {
		Reference report = this.desk.compose(council, review);
		this.processes.start(PROCESS, council, report, Map.of());
		return report;
	}

}
