package org.assay.review;

import java.time.LocalDate;

import org.assay.shared.Reference;
import org.assay.support.Somebody;
import org.assay.support.Townsfolk;

import org.springframework.transaction.support.TransactionTemplate;

/** A review under way whose duty D20 is departed from, as the director accepts. */
public final class DepartedDuty {

	private DepartedDuty() {
	}

	/** Asked for and assessed by people who are new in the council. */
	public static Reference in(String council, LocalDate today, Townsfolk town, Somebody somebody, ReviewDesk desk,
			DutyDesk duties, TransactionTemplate transaction) {
		String chief = town.officer(council, "chief-executive");
		String director = town.officer(council, "dcs");
		String owner = town.officer(council, "duty-owner");
		String assessor = town.officer(council, "assessor");
		String lead = town.officer(council, "assurance-lead");
		town.member(council, "lmcs");
		somebody.is(chief, council, "chief-executive");
		Reference review = desk.request(new RequestReview(council, Trigger.YEARLY, today.getYear(), null));
		desk.commission(review, new CommissionReview("Test it.", Roles.DCS, Depth.FULL, null, assessor,
				"Neighbourshire", "2012-13", lead, today.plusMonths(3)));
		somebody.is(assessor, council, "assessor");
		desk.declareIndependence(review, new DeclareIndependence(true, "I work elsewhere.", null));
		somebody.is(owner, council, "duty-owner");
		transaction.executeWithoutResult((status) -> duties.openOnes(desk.get(review)));
		duties.assess(review, new AssessDuty("D20", Rating.DEPARTED, "Otherwise.", "We are small.", null), 1,
				new Reference("task", "t1"));
		somebody.is(director, council, "dcs");
		duties.decideOnDeparture(review, new ApproveDeparture("D20", true, "Children are served better."));
		return review;
	}

}
