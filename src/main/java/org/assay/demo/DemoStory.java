package org.assay.demo;

import java.time.Clock;
import java.time.LocalDate;

import org.assay.shared.Reference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What happened at Exampleshire: last year's review from beginning to end, with what
 * followed from it, this year's under way, a consultation, changes of the two posts, and
 * reviews of events that wait for other people.
 */
@Component
@Profile("demo")
class DemoStory {

	private final DemoCouncil council;

	private final DemoReview review;

	private final DemoReport report;

	private final DemoScrutiny scrutiny;

	private final DemoFollowUp followUp;

	private final DemoLeadership leadership;

	private final DemoConsultation consultation;

	private final DemoStage stage;

	private final DemoOwners owners;

	private final Clock clock;

	DemoStory(DemoCouncil council, DemoReview review, DemoReport report, DemoScrutiny scrutiny, DemoFollowUp followUp,
			DemoLeadership leadership, DemoConsultation consultation, DemoStage stage, DemoOwners owners, Clock clock) {
		this.council = council;
		this.review = review;
		this.report = report;
		this.scrutiny = scrutiny;
		this.followUp = followUp;
		this.leadership = leadership;
		this.consultation = consultation;
		this.stage = stage;
		this.owners = owners;
		this.clock = clock;
	}

	void tell() {
		LocalDate today = LocalDate.now(this.clock);
		DemoYear year = new DemoYear(today);
		LocalDate founded = year.requested().minusMonths(6);
		this.stage.on(founded);
		this.council.setUp(founded);
		this.owners.name();
		Reference review = lastYears(year);
		this.consultation.tell(today.minusWeeks(34));
		waitsForReadiness(today.minusWeeks(30));
		this.leadership.keepLeadMember(today.minusWeeks(15));
		waitsForTheLeadMember(today.minusWeeks(13));
		thisYears(year.begun());
		this.report.yearOn(review, today.minusDays(13));
		waitsForTheAssessor(today.minusDays(3));
		waitsForTheChiefExecutive(today.minusDays(1));
		this.leadership.widen(today.minusDays(1));
		this.stage.today();
	}

	private Reference lastYears(DemoYear year) {
		LocalDate day = year.requested();
		this.review.request("yearly", day, "");
		assessEverything(day);
		toFacts(day);
		toOpinion(day);
		Reference handedOver = this.review.confirmReadiness(day.plusWeeks(15));
		this.scrutiny.callIn(this.report.toDecision(day.plusWeeks(16)));
		this.followUp.tell(year);
		return handedOver;
	}

	private void thisYears(LocalDate day) {
		this.review.request("yearly", day, "");
		this.review.commission(day.plusDays(1), "The yearly test of the arrangements for both posts: every duty and "
				+ "all six elements, with particular care for what was only partly met last year.");
		this.review.declareIndependence(day.plusDays(3));
		this.review.assess(day.plusDays(16), (duty) -> duty.compareTo("D18") < 0);
	}

	private void waitsForReadiness(LocalDate day) {
		this.review.request("inspection", day, "The regulator's focused visit asked how the council knows that its "
				+ "front door works at weekends.");
		this.review.commissionLight(day.plusDays(2),
				"Whether what the visit asked changes anything of last year's full test.");
		this.review.declareIndependence(day.plusDays(5));
		this.review.confirmNoMaterialChange(day.plusDays(9));
		toFacts(day);
		toOpinion(day);
	}

	private void waitsForTheLeadMember(LocalDate day) {
		this.review.request("function-added", day, "Leisure and libraries are proposed to join the director's post.");
		assessEverything(day);
		toFacts(day);
	}

	private void waitsForTheAssessor(LocalDate day) {
		this.review.request("performance-concern", day,
				"Agency spending on social workers has passed its limit " + "for a second quarter.");
		this.review.commission(day.plusDays(1),
				"Whether the arrangements show early enough that spending and " + "practice drift apart.");
	}

	private void waitsForTheChiefExecutive(LocalDate day) {
		this.review.request("political-change", day, "A new administration took office after the by-elections.");
	}

	private void toOpinion(LocalDate day) {
		this.review.considerAssurance(day.plusWeeks(11));
		this.review.conclude(day.plusWeeks(12));
	}

	private void assessEverything(LocalDate day) {
		this.review.commission(day.plusDays(2), "Test whether the arrangements for both posts meet the guidance, "
				+ "are clear about who answers for what, and help partners work together.");
		this.review.declareIndependence(day.plusDays(5));
		this.review.assess(day.plusWeeks(4), (duty) -> true);
	}

	private void toFacts(LocalDate day) {
		this.review.attest(day.plusWeeks(6));
		this.review.judgeElements(day.plusWeeks(8));
		this.review.acceptFacts(day.plusWeeks(9));
	}

}
