package org.assay.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.review.RequestReview;
import org.assay.review.ReviewRequests;
import org.assay.review.Trigger;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.support.Townsfolk;
import org.assay.workflow.PendingWork;
import org.assay.workflow.Worklist;

import org.springframework.beans.factory.annotation.Autowired;

/** A council with reviews of a few duties, which its people begin and assess. */
class SmallReview {

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	@Autowired
	ReviewRequests requests;

	@Autowired
	Worklist worklist;

	@Autowired
	PendingWork pending;

	@Autowired
	EvidenceStore evidence;

	String council = "";

	String chief = "";

	private String lead = "";

	private String assessor = "";

	private String owner = "";

	void settle() {
		this.council = this.town.council();
		this.chief = this.town.officer(this.council, "chief-executive");
		this.lead = this.town.officer(this.council, "assurance-lead");
		this.assessor = this.town.officer(this.council, "assessor");
		this.owner = this.town.officer(this.council, "duty-owner");
		this.town.officer(this.council, "dcs");
		this.town.member(this.council, "lmcs");
	}

	/** Begins a review of these duties and brings it to their owner. */
	Reference begin(Trigger trigger, String... duties) {
		Reference review = this.acting.call(this.lead, () -> this.requests.begin(new RequestReview(this.council,
				trigger, today().getYear(), "The front door was full.", List.of(duties))));
		does(this.chief, "Task_CommissionReview",
				Map.of("termsOfReference", "Test the arrangements.", "roles", "dcs", "depth", "full", "assessor",
						this.assessor, "assessorOrganisation", "Neighbourshire", "edition", "2012-13", "lead",
						this.lead, "finishBy", today().plusMonths(3).toString()));
		does(this.assessor, "Task_DeclareIndependence",
				Map.of("independence", "independent", "statement", "I have never worked for the council."));
		return review;
	}

	/** The owner assesses a duty, with evidence. */
	void assess(Reference review, String duty) {
		this.acting.run(this.owner, () -> {
			Worklist.Item task = this.worklist.items()
				.stream()
				.filter((item) -> item.subject().equals(review) && duty.equals(item.duty()))
				.findFirst()
				.orElseThrow();
			this.evidence.keepLink(new Reference("task", task.id()), "Minutes of " + duty,
					"https://example.gov.uk/" + duty, Particulars.of(Classification.INTERNAL));
			this.worklist.complete(task.id(), Map.of("rating", "met", "howDischarged", "The 100% board looks at it."));
		});
		this.pending.finish();
	}

	private void does(String user, String task, Map<String, ?> fields) {
		this.pending.finish();
		this.acting.run(user,
				() -> this.worklist.complete(this.worklist.items()
					.stream()
					.filter((item) -> item.key().equals(task))
					.reduce((first, last) -> last)
					.orElseThrow()
					.id(), fields));
		this.pending.finish();
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Europe/London"));
	}

}
