package org.assay.scrutiny;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionMaker;
import org.assay.cabinet.DecisionOutcome;
import org.assay.cabinet.Openness;
import org.assay.cabinet.RecordDecision;
import org.assay.council.DescribePerson;
import org.assay.council.PeopleDesk;
import org.assay.council.Person;
import org.assay.council.RegisterPerson;
import org.assay.review.RecommendationAnswer.Response;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.support.AtOnce;
import org.assay.support.TownOnTables;
import org.assay.support.Townsfolk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class ScrutinyModuleTests extends TownOnTables {

	private static final List<Answered> ANSWERS = List.of(new Answered(1, Response.ACCEPTED, "It is needed."),
			new Answered(2, Response.REJECTED, "There are cars."));

	@Autowired
	ScrutinyDesk desk;

	@Autowired
	ScrutinyRecords records;

	@Autowired
	DecisionDesk decisions;

	@Autowired
	ExemptScrutiny exempt;

	@Autowired
	PublicScrutiny forPublic;

	@Autowired
	PeopleDesk people;

	private String chair = "";

	private String leader = "";

	private String clerk = "";

	@BeforeEach
	void aChairALeaderAndAClerk() {
		this.chair = this.town.member(this.council, "scrutiny-chair");
		this.leader = this.town.member(this.council, "leader");
		this.clerk = this.town.officer(this.council, "democratic-services");
	}

	@Test
	void keepsEverythingThatIsSaidOfAScrutinyReview() {
		Reference subject = decidedBy(this.leader);
		Reference scrutiny = recommended(subject);
		as(this.leader, "leader");
		this.desk.answer(scrutiny, ANSWERS);
		as(this.clerk, "democratic-services");
		this.desk.publish(scrutiny, MONDAY, "https://example.gov.uk/scrutiny");
		as(this.chair, "scrutiny-chair");
		this.desk.monitor(scrutiny, false, "Not yet.");

		ScrutinySheet sheet = sheet(scrutiny);
		assertThat(sheet.line()).isEqualTo(new ScrutinyLine(ScrutinyId.of(scrutiny).value(), this.council,
				"The front door at weekends.", Stage.MONITORED.words(), true, MONDAY, LocalDate.of(2036, 5, 2), false));
		assertThat(sheet).returns(subject, ScrutinySheet::subject)
			.returns("Weekend rota", ScrutinySheet::subjectTitle)
			.returns("The rota", ScrutinySheet::documents)
			.returns(LocalDate.of(2036, 3, 13), ScrutinySheet::documentsDueOn)
			.returns(MONDAY.plusDays(14), ScrutinySheet::hearingOn)
			.returns(MONDAY, ScrutinySheet::respondedOn)
			.returns(MONDAY, ScrutinySheet::publishedOn)
			.returns(List.of(new ScrutinySheet.WitnessLine(this.town.name(this.leader), "Who is on call?")),
					ScrutinySheet::witnesses);
		assertThat(sheet.recommendations()).containsExactly(
				new ScrutinyRecommendation(1, "Name an officer on call.", Response.ACCEPTED, "It is needed."),
				new ScrutinyRecommendation(2, "Buy a car.", Response.REJECTED, "There are cars."));
		assertThat(sheet.words()).extracting(ScrutinySheet.WordLine::about, ScrutinySheet.WordLine::by)
			.contains(tuple("Asked", this.town.name(this.chair)),
					tuple("Documents refused", this.town.name(this.clerk)),
					tuple("Answered", this.town.name(this.leader)), tuple("Monitored", this.town.name(this.chair)));
		assertThat(sheet.words()).extracting(ScrutinySheet.WordLine::at).containsOnly(this.clock.instant());
	}

	@Test
	void isWithdrawnByTheChairWithReasonsWhileItIsOpen() {
		Reference scrutiny = recommended(decidedBy(this.leader));
		as(this.chair, "scrutiny-committee");
		assertThatExceptionOfType(ScrutinyRefused.class).isThrownBy(() -> this.desk.withdraw(scrutiny, "No need."))
			.withMessage("Only the scrutiny chair can withdraw a scrutiny review; ask them to do it.");
		as(this.chair, "scrutiny-chair");
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> this.desk.withdraw(scrutiny, " "))
			.withMessage("Give your reasons for withdrawing the scrutiny review.");

		this.desk.withdraw(scrutiny, "No need.");

		assertThat(sheet(scrutiny).line()).returns(false, ScrutinyLine::open)
			.returns(false, ScrutinyLine::late)
			.returns(Stage.WITHDRAWN.words(), ScrutinyLine::state);
		assertThatExceptionOfType(ScrutinyRefused.class).isThrownBy(() -> this.desk.withdraw(scrutiny, "Again."))
			.withMessage(
					"This scrutiny review is withdrawn by the scrutiny chair, so there is nothing left to withdraw.");
	}

	@Test
	void isNotWithdrawnByAChairWhoTookTheDecision() {
		String other = this.town.member(this.council, "scrutiny-committee");
		Reference subject = decidedBy(this.chair);
		Reference scrutiny = requested();
		as(other, "scrutiny-committee");
		this.desk.takeUp(scrutiny, scope(subject));
		as(this.chair, "scrutiny-chair");

		assertThatExceptionOfType(ScrutinyRefused.class).isThrownBy(() -> this.desk.withdraw(scrutiny, "No need."))
			.withMessageStartingWith("You took part in what is being scrutinised");
	}

	@Test
	void saysNothingOfAnExemptDecisionToThoseWhoMayNotReadIt() {
		Reference scrutiny = recommended(decidedBy(this.leader, Openness.EXEMPT));
		assertThat(sheet(scrutiny).toString()).contains("The rota", "Who is on call?", "Buy a car.", "names children");
		assertThat(this.exempt.include(scrutiny)).isTrue();

		as("inspector", "inspector");

		assertThat(sheet(scrutiny).toString()).contains("The front door at weekends.", "Weekend rota", "Found")
			.doesNotContain("The rota", "Who is on call?", "Buy a car.", "names children", "The leader answered.");
		Reference open = recommended(decidedBy(this.leader));
		assertThat(this.exempt.include(open)).isFalse();
		as("inspector", "inspector");
		assertThat(sheet(open).toString()).contains("Buy a car.", "names children");
	}

	@Test
	void isReadByAnybodyOnceItsResponseIsPublishedUnlessTheDecisionIsExempt() {
		Reference open = recommended(decidedBy(this.leader));
		Reference secret = recommended(decidedBy(this.leader, Openness.EXEMPT));
		as(this.leader, "leader");
		this.desk.answer(open, ANSWERS);
		this.desk.answer(secret, ANSWERS);
		assertThat(this.forPublic.of(this.council, Pageable.ofSize(9))).isEmpty();

		as(this.clerk, "democratic-services");
		this.desk.publish(open, MONDAY, "https://example.gov.uk/scrutiny");
		this.desk.publish(secret, MONDAY, "https://example.gov.uk/scrutiny");

		as("anybody");
		assertThat(this.forPublic.of(this.council, Pageable.ofSize(9))).singleElement()
			.returns(ScrutinyId.of(open).value(), PublishedScrutiny::id)
			.returns("Nobody is on call.", PublishedScrutiny::found)
			.extracting((one) -> one.recommendations().get(1).responseReasons())
			.isEqualTo("There are cars.");
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.forPublic.one(this.council, ScrutinyId.of(secret).value()));
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.forPublic.one("elsewhere", ScrutinyId.of(open).value()));
	}

	@Test
	void hidesScrutinyReviewsFromOtherCouncils() {
		Reference scrutiny = recommended(decidedBy(this.leader));
		asStranger("scrutiny-chair", "leader", "democratic-services");

		assertThat(this.records.list(Pageable.ofSize(9))).isEmpty();
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> sheet(scrutiny));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.get(scrutiny));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.answer(scrutiny, ANSWERS));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.hear(scrutiny, "We heard."));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.decline(scrutiny, "No."));
	}

	@Test
	void takesTheAnswerOfOneOfTwoWhoAnswerAtOnce() {
		Reference scrutiny = recommended(decidedBy(this.leader));

		List<Object> results = AtOnce
			.all(List.of(() -> answered(scrutiny, "leader"), () -> answered(scrutiny, "lmcs")));

		assertThat(results).filteredOn(scrutiny::equals).hasSize(1);
		assertThat(results).filteredOn((result) -> !scrutiny.equals(result))
			.singleElement()
			.satisfiesAnyOf((other) -> assertThat(other).isInstanceOf(OptimisticLockingFailureException.class),
					(other) -> assertThat(other).isInstanceOf(ScrutinyRefused.class));
		as(this.chair, "scrutiny-chair");
		assertThat(sheet(scrutiny).words()).filteredOn((word) -> word.about().equals("Answered")).hasSize(1);
	}

	@Test
	void isScrutinisedByOneWhoHasOnlyTheNameOfWhoDecided() {
		String other = "q" + UUID.randomUUID().toString().substring(0, 8);
		this.people.register(new RegisterPerson(this.council, other, this.town.name(this.leader), "a@town.example",
				Person.Kind.MEMBER, Townsfolk.PASSWORD));
		Reference subject = decidedBy(this.leader);
		Reference scrutiny = requested();

		as(other, "scrutiny-committee");
		this.desk.takeUp(scrutiny, scope(subject));

		assertThat(sheet(scrutiny).subject()).isEqualTo(subject);
	}

	@Test
	void isNotScrutinisedByOneWhoDecidedUnderAnotherName() {
		Reference subject = decidedBy(this.chair);
		this.somebody.isNobody();
		this.people.describe(new DescribePerson(this.chair, "Lady Lovelace", "lovelace@town.example"));
		Reference scrutiny = requested();

		assertThatExceptionOfType(ScrutinyRefused.class).isThrownBy(() -> this.desk.takeUp(scrutiny, scope(subject)))
			.withMessageStartingWith("You took part in what is being scrutinised");
		assertThat(sheet(scrutiny).subject()).isNull();
	}

	private Reference answered(Reference scrutiny, String post) {
		as(this.leader, post);
		this.desk.answer(scrutiny, ANSWERS);
		return scrutiny;
	}

	private Reference recommended(Reference subject) {
		Reference scrutiny = requested();
		this.desk.takeUp(scrutiny, scope(subject));
		as(this.clerk, "democratic-services");
		this.desk.answerDocumentRequest(scrutiny, new AnswerDocumentRequest(false, "It names children."), false);
		this.desk.requireAttendance(scrutiny, MONDAY.plusDays(14));
		as(this.chair, "scrutiny-chair");
		this.desk.hear(scrutiny, "The leader answered.");
		this.desk.recommend(scrutiny, List.of("Name an officer on call.", "Buy a car."), "Nobody is on call.");
		return scrutiny;
	}

	private Reference requested() {
		as(this.chair, "scrutiny-chair");
		return this.desk.request(new RequestScrutiny(this.council, "The front door at weekends."));
	}

	private ScopeScrutiny scope(Reference subject) {
		return new ScopeScrutiny(subject, "The rota", List.of(new Witness(this.leader, "Who is on call?")),
				"Parents have asked.");
	}

	private Reference decidedBy(String member) {
		return decidedBy(member, Openness.PUBLIC);
	}

	private Reference decidedBy(String member, Openness openness) {
		as(this.clerk, "democratic-services");
		return this.decisions.record(new RecordDecision(this.council, null, DecisionMaker.MEMBER, null, member, MONDAY,
				"Weekend rota", DecisionOutcome.APPROVED, "A rota is set up.", "Children need it.", "None.", "None.",
				null, null, false, openness, List.of(), null));
	}

	private ScrutinySheet sheet(Reference scrutiny) {
		return this.records.sheet(ScrutinyId.of(scrutiny).value());
	}

}
