package org.assay.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.assay.council.AppointToPost;
import org.assay.council.Appointment;
import org.assay.council.Appointments;
import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.FoundCouncil;
import org.assay.council.Governance;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.council.RegisterPerson;
import org.assay.council.Standing;
import org.assay.register.Register;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A council of its own for every test, with a person in each post a review needs. */
abstract class ReviewsOfACouncil {

	private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

	static final Reference TASK = new Reference("task", "t1");

	@Autowired
	ReviewDesk desk;

	@Autowired
	DutyDesk duties;

	@Autowired
	OwnerDesk owners;

	@Autowired
	ReviewRecords records;

	@Autowired
	ReviewRequests requests;

	@Autowired
	YearlyReviews yearly;

	@Autowired
	Register register;

	@Autowired
	Councils councils;

	@Autowired
	People people;

	@Autowired
	Appointments appointments;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	EntityManagerFactory database;

	@Autowired
	ReviewInstallation.Somebody somebody;

	@Autowired
	ReviewInstallation.Started processes;

	String council = "";

	@BeforeEach
	void everyTestHasACouncilOfItsOwn(TestInfo test) {
		String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
		this.council = name.substring(0, Math.min(name.length(), 40));
		this.transaction.executeWithoutResult((status) -> {
			this.councils.save(new Council(new FoundCouncil(this.council, this.council, Governance.LEADER_CABINET)));
			Stream.of("chief-executive", "dcs", "lmcs", "assessor", "assurance-lead", "duty-owner")
				.forEach(this::appoint);
		});
	}

	Reference commissioned() {
		as("chief-executive");
		Reference review = this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null));
		this.desk.commission(review, commission("2012-13", user("assessor")));
		as("assessor");
		this.desk.declareIndependence(review, new DeclareIndependence(true, "I work elsewhere.", null));
		return review;
	}

	CommissionReview commission(String edition, String assessor) {
		return new CommissionReview("Test the arrangements.", Roles.BOTH, Depth.FULL, null, assessor, "Neighbourshire",
				edition, user("assurance-lead"), LocalDate.of(2027, 3, 1));
	}

	List<String> open(Reference review) {
		return this.transaction.execute((status) -> this.duties.openOnes(this.desk.get(review)));
	}

	void assessEverything(Reference review) {
		List<String> open = open(review);
		as("duty-owner");
		open.forEach((duty) -> this.duties.assess(review, new AssessDuty(duty, Rating.MET, "By the board.", null, null),
				1, TASK));
	}

	void attestAndJudge(Reference review) {
		attestAndJudge(review, List.of(), Rating.MET);
	}

	/**
	 * @param third the rating of the third element; the others are met
	 */
	void attestAndJudge(Reference review, List<DutyJudgement> differently, Rating third) {
		as("dcs");
		this.desk.attest(review, new AttestSelfAssessment(true, List.of(), "Accurate."));
		as("assessor");
		List<ElementJudgement> elements = this.register.current()
			.elements()
			.stream()
			.map((element) -> new ElementJudgement(element.key(), element.key().equals("E3") ? third : Rating.MET,
					"Seen."))
			.toList();
		this.desk.judge(review, new JudgeElements(elements, differently,
				List.of(new JudgeElements.Proposal("Plan succession.", "E3"))));
	}

	void as(String post) {
		this.somebody.actor = new Actor(user(post), post, Set.of(new Actor.Post(this.council, post)), false);
	}

	String user(String post) {
		return post + "." + Integer.toHexString(this.council.hashCode());
	}

	private void appoint(String post) {
		boolean member = post.equals("lmcs");
		this.people.save(new Person(new RegisterPerson(this.council, user(post), "A Person", "a@example.gov.uk",
				member ? Person.Kind.MEMBER : Person.Kind.OFFICER, "correct horse battery")));
		Standing standing = post.equals("dcs") ? Standing.OF_A_DIRECTOR : Standing.UNDECLARED;
		this.appointments.save(new Appointment(
				new AppointToPost(this.council, user(post), post, Appointment.Kind.HOLDER, SINCE, null, standing)));
	}

}
