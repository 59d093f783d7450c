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
import org.assay.council.PostVacant;
import org.assay.council.RegisterPerson;
import org.assay.council.Standing;
import org.assay.register.Register;
import org.assay.register.UnknownEdition;
import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(classes = ReviewInstallation.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class ReviewModuleTests {

	private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

	private static final Reference TASK = new Reference("task", "t1");

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

	private String council = "";

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

	@Test
	void takesAReviewFromRequestToConclusion() {
		Reference review = commissioned();
		assessEverything(review);
		attestAndJudge(review);
		as("dcs");
		this.desk.checkFactualAccuracy(review, List.of());
		as("lmcs");
		this.desk.consider(review, new ConsiderAssurance(Consideration.SATISFIED, List.of(), "I asked."));
		as("chief-executive");
		this.desk.conclude(review, new ConcludeReview(Opinion.ASSURED, "It holds.", "We tested ourselves.",
				List.of(new RecommendationAnswer(1, RecommendationAnswer.Response.ACCEPTED, null))));

		ReviewSheet sheet = this.records.sheet(ReviewId.of(review).value());
		assertThat(sheet.conclusion()).extracting(Conclusion::opinion).isEqualTo(Opinion.ASSURED);
		assertThat(sheet.duties()).hasSize(this.register.current().duties().size())
			.allSatisfy((duty) -> assertThat(duty.agreed()).isEqualTo(Rating.MET));
		assertThat(sheet.recommendations()).extracting(ReviewSheet.RecommendationLine::response)
			.containsExactly("Accepted");
	}

	@Test
	void costsOneSelectAndOneUpdateToAssessADuty() {
		Reference review = commissioned();
		open(review);
		Statistics statistics = this.database.unwrap(SessionFactory.class).getStatistics();
		as("duty-owner");

		statistics.clear();
		this.duties.assess(review, new AssessDuty("D07", Rating.MET, "By the board.", null, null), 1, TASK);

		assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
	}

	@Test
	void opensOnlyReturnedDutiesAgainAndKeepsWhatWasSaid() {
		Reference review = commissioned();
		assessEverything(review);
		as("dcs");

		this.desk.attest(review, new AttestSelfAssessment(false, List.of("D07"), "Too thin."));

		assertThat(open(review)).containsExactly("D07");
		assertThatThrownBy(() -> this.desk.attest(review, new AttestSelfAssessment(false, List.of("D99"), "Thin.")))
			.isInstanceOf(DutyNotInReview.class)
			.hasMessage("This review does not cover a duty “D99”; choose one of its own duties.");
	}

	@Test
	void startsTheYearlyReviewOnce() {
		this.somebody.actor = Actor.ASSAY;

		this.yearly.startDueReviews();
		this.yearly.startDueReviews();

		as("dcs");
		assertThat(this.records.list()).singleElement()
			.satisfies((line) -> assertThat(this.processes.asked)
				.containsOnlyOnce("start AssuranceReviewProcess review:" + line.id()));
	}

	@Test
	void opensNoSecondReviewOfTheSameYear() {
		as("chief-executive");
		this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null));

		assertThatThrownBy(() -> this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null)))
			.isInstanceOf(ReviewAlreadyOpen.class)
			.hasMessage("The yearly review of 2026 exists already; open it, or reopen it if it is concluded.");
	}

	@Test
	void startsNoReviewInACouncilWithoutADirector() {
		this.transaction
			.executeWithoutResult((status) -> this.appointments.findAllByCouncilOrderBySinceDescIdAsc(this.council)
				.stream()
				.filter((appointment) -> appointment.isTo("dcs"))
				.forEach(this.appointments::delete));
		as("chief-executive");

		assertThatThrownBy(() -> this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null)))
			.isInstanceOf(PostVacant.class);
	}

	@Test
	void refusesAnUnknownEditionAndAPersonOutOfPost() {
		as("chief-executive");
		Reference review = this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null));

		assertThatThrownBy(() -> this.desk.commission(review, commission("1999", user("assessor"))))
			.isInstanceOf(UnknownEdition.class);
		assertThatThrownBy(() -> this.desk.commission(review, commission("2012-13", user("duty-owner")))).hasMessage(
				"Choose an assessor who holds the post of assessor in the council today; an administrator can appoint one.");
		assertThatThrownBy(() -> this.desk.commission(review, commission("2012-13", user("dcs")))).hasMessage(
				"Choose an assessor who is not the council's director, lead member or chief executive: nobody judges their own post.");
	}

	@Test
	void hidesReviewsFromOtherCouncils() {
		Reference review = commissioned();
		open(review);
		this.somebody.actor = new Actor("eve", "Eve", Set.of(new Actor.Post("elsewhere", "dcs")), false);

		assertThat(this.records.list()).isEmpty();
		assertThatThrownBy(() -> this.records.sheet(ReviewId.of(review).value())).isInstanceOf(OutOfSight.class);
		assertThatThrownBy(() -> this.duties.get(review, "D01")).isInstanceOf(OutOfSight.class);
		assertThatThrownBy(() -> this.owners.owned(this.council)).isInstanceOf(OutOfSight.class);
	}

	@Test
	void givesADutyToItsNamedOwnerInTheNextReview() {
		as("assurance-lead");
		this.owners.name(this.council, "D07", user("duty-owner"));
		Reference review = commissioned();

		open(review);

		assertThat(this.duties.get(review, "D07").owner()).contains(user("duty-owner"));
		assertThat(this.duties.get(review, "D08").owner()).isEmpty();
	}

	@Test
	void withdrawsTheRecordAndItsProcessTogether() {
		Reference review = commissioned();
		as("chief-executive");

		this.requests.withdraw(review, "Asked for twice.");

		assertThat(this.records.sheet(ReviewId.of(review).value()).line().open()).isFalse();
		assertThat(this.processes.asked).contains("tell Msg_ReviewWithdrawn " + review);
	}

	private Reference commissioned() {
		as("chief-executive");
		Reference review = this.desk.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null));
		this.desk.commission(review, commission("2012-13", user("assessor")));
		as("assessor");
		this.desk.declareIndependence(review, new DeclareIndependence(true, "I work elsewhere.", null));
		return review;
	}

	private CommissionReview commission(String edition, String assessor) {
		return new CommissionReview("Test the arrangements.", Roles.BOTH, Depth.FULL, null, assessor, "Neighbourshire",
				edition, user("assurance-lead"), LocalDate.of(2027, 3, 1));
	}

	private List<String> open(Reference review) {
		return this.transaction.execute((status) -> this.duties.openOnes(this.desk.get(review)));
	}

	private void assessEverything(Reference review) {
		List<String> open = open(review);
		as("duty-owner");
		open.forEach((duty) -> this.duties.assess(review, new AssessDuty(duty, Rating.MET, "By the board.", null, null),
				1, TASK));
	}

	private void attestAndJudge(Reference review) {
		as("dcs");
		this.desk.attest(review, new AttestSelfAssessment(true, List.of(), "Accurate."));
		as("assessor");
		List<ElementJudgement> elements = this.register.current()
			.elements()
			.stream()
			.map((element) -> new ElementJudgement(element.key(), Rating.MET, "Seen."))
			.toList();
		this.desk.judge(review,
				new JudgeElements(elements, List.of(), List.of(new JudgeElements.Proposal("Plan succession.", "E3"))));
	}

	private void as(String post) {
		this.somebody.actor = new Actor(user(post), post, Set.of(new Actor.Post(this.council, post)), false);
	}

	private String user(String post) {
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
