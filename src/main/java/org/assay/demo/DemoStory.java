package org.assay.demo;

import java.time.Clock;
import java.time.LocalDate;

import org.assay.shared.Reference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What happened at two councils in three years. Exampleshire: the review of the year
 * before last, last year's with all that followed from it, this year's under way, a
 * consultation, changes of the two posts, and reviews of events that wait for other
 * people. Riverdale, its neighbour: a full review, a light one, this year's; and each has
 * the other as its peers.
 */
@Component
@Profile("demo")
class DemoStory {

	private final DemoCouncil council;

	private final DemoReview review;

	private final DemoReview riverdale;

	private final DemoReport report;

	private final DemoScrutiny scrutiny;

	private final DemoFollowUp followUp;

	private final DemoLeadership leadership;

	private final DemoConsultation consultation;

	private final DemoPeers peers;

	private final DemoStage stage;

	private final DemoOwners owners;

	private final Clock clock;

	DemoStory(DemoCouncil council, DemoAnswers answers, DemoEvidence evidence, DemoReport report, DemoScrutiny scrutiny,
			DemoFollowUp followUp, DemoLeadership leadership, DemoConsultation consultation, DemoPeers peers,
			DemoStage stage, DemoOwners owners, Clock clock) {
		this.council = council;
		this.review = new DemoReview(DemoPeople.EXAMPLESHIRE, stage, answers, evidence);
		this.riverdale = new DemoReview(DemoPeople.RIVERDALE, stage, answers, evidence);
		this.report = report;
		this.scrutiny = scrutiny;
		this.followUp = followUp;
		this.leadership = leadership;
		this.consultation = consultation;
		this.peers = peers;
		this.stage = stage;
		this.owners = owners;
		this.clock = clock;
	}

	void tell() {
		LocalDate today = LocalDate.now(this.clock);
		DemoYear year = new DemoYear(today);
		this.stage.on(year.founded());
		this.council.setUp(year.founded());
		this.owners.name(DemoPeople.EXAMPLESHIRE);
		this.owners.name(DemoPeople.RIVERDALE);
		theYearBeforeLast(year);
		Reference review = lastYears(year);
		riverdaleSince(year);
		this.consultation.tell(today.minusWeeks(34));
		waitsForReadiness(today.minusWeeks(30));
		this.leadership.keepLeadMember(today.minusWeeks(15));
		waitsForTheLeadMember(today.minusWeeks(13));
		this.peers.inviteWithOthers(DemoPeople.EXAMPLESHIRE, DemoPeople.RIVERDALE, review,
				"Do we hear children early enough, and would we know if we did not?", today.minusWeeks(4));
		thisYears(year.begun());
		this.report.yearOn(DemoPeople.EXAMPLESHIRE, review, today.minusDays(13));
		waitsForTheAssessor(today.minusDays(3));
		waitsForTheChiefExecutive(today.minusDays(1));
		this.leadership.widen(today.minusDays(1));
		this.stage.today();
	}

	private void theYearBeforeLast(DemoYear year) {
		LocalDate day = year.earlier();
		this.review.steadyYear(day, true);
		this.report.toNote(DemoPeople.EXAMPLESHIRE, day.plusWeeks(16));
		Reference tested = this.riverdale.steadyYear(day.plusWeeks(2), false);
		this.report.toNote(DemoPeople.RIVERDALE, day.plusWeeks(18));
		LocalDate invited = day.plusWeeks(36);
		this.peers.invite(DemoPeople.RIVERDALE, DemoPeople.EXAMPLESHIRE, tested,
				"Does the front door work at all hours, as the board believes it does?", invited);
		this.peers.answer(DemoPeople.RIVERDALE, DemoPeople.EXAMPLESHIRE, invited.plusWeeks(4));
		this.followUp.afterPeers(DemoPeople.RIVERDALE, invited.plusWeeks(11));
	}

	private void riverdaleSince(DemoYear year) {
		LocalDate day = year.requested().plusWeeks(2);
		this.riverdale.lightYear(day);
		this.report.toNote(DemoPeople.RIVERDALE, day.plusWeeks(16));
		this.peers.lookBack(DemoPeople.RIVERDALE, day.plusWeeks(28));
		LocalDate begun = year.begun();
		this.riverdale.request("yearly", begun, "");
		this.riverdale.commission(begun.plusDays(2), "The yearly test, in full, as last year's was light.");
		this.riverdale.declareIndependence(begun.plusDays(6));
	}

	private Reference lastYears(DemoYear year) {
		LocalDate day = year.requested();
		this.review.request("yearly", day, "");
		this.review.assessEverything(day);
		this.review.toFacts(day);
		this.review.toOpinion(day);
		Reference handedOver = this.review.confirmReadiness(day.plusWeeks(15));
		this.scrutiny.callIn(this.report.toDecision(DemoPeople.EXAMPLESHIRE, day.plusWeeks(16)));
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
		this.review.toFacts(day);
		this.review.toOpinion(day);
	}

	private void waitsForTheLeadMember(LocalDate day) {
		this.review.request("function-added", day, "Leisure and libraries are proposed to join the director's post.");
		this.review.assessEverything(day);
		this.review.toFacts(day);
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

}
