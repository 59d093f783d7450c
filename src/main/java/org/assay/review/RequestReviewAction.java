package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;

import org.assay.council.LocalPolicies;
import org.assay.workflow.ActionCall;
import org.assay.workflow.Fields;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/**
 * Opens the record of a review where a person starts its process, and says what the
 * decision on its depth needs to know.
 */
@Component("requestReview")
class RequestReviewAction implements ProcessAction {

	private final ReviewDesk desk;

	private final Precedents precedents;

	private final LocalPolicies policies;

	private final Clock clock;

	RequestReviewAction(ReviewDesk desk, Precedents precedents, LocalPolicies policies, Clock clock) {
		this.desk = desk;
		this.precedents = precedents;
		this.policies = policies;
		this.clock = clock;
	}

	@Override
	public void run(ActionCall call) {
		if (!call.isNamed()) {
			Fields fields = call.fields();
			call.nameCase(this.desk.request(new RequestReview(call.council(),
					fields.choice("trigger", Trigger.class, "Choose what calls for the review."), year(fields),
					fields.text("whatHappened").orElse(null))));
		}
		AssuranceReview review = this.desk.get(call.subject());
		call.set("review", call.subject().id());
		call.set("trigger", review.trigger().key());
		call.set("fullTestWithinYears", this.policies.of(call.council()).fullTestWithinYears());
		call.set("yearsSinceFullTest",
				this.precedents.of(call.council()).yearsSinceFullTest(LocalDate.now(this.clock)));
	}

	private static int year(Fields fields) {
		// Anything but four digits is refused by the command's own sentence.
		String given = fields.text("reviewYear").orElse("");
		return given.matches("[0-9]{4}") ? Integer.parseInt(given) : 0;
	}

}
