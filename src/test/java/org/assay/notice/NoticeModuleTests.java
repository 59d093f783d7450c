package org.assay.notice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManagerFactory;
import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionMaker;
import org.assay.cabinet.DecisionOutcome;
import org.assay.cabinet.Openness;
import org.assay.cabinet.RecordDecision;
import org.assay.council.CouncilDesk;
import org.assay.council.DescribePerson;
import org.assay.council.EndAppointment;
import org.assay.council.VisitingPosts;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NoticeModuleTests extends NoticeTown {

	private static final LocalDate FRIDAY = MONDAY.minusDays(3);

	@Autowired
	CouncilRound councilRound;

	@Autowired
	AddressDesk addresses;

	@Autowired
	CouncilDesk councils;

	@Autowired
	VisitingPosts visits;

	@Autowired
	DecisionDesk decisions;

	@Autowired
	EntityManagerFactory entities;

	@Test
	void oneDigestADayTellsWhatIsDueAndWhatIsOverdue() throws Exception {
		String owner = officer("duty-owner");
		String director = officer("dcs");
		this.tasks.opens(this.council, "D01", null, FRIDAY.minusDays(40), MONDAY.plusDays(3));
		this.tasks.opens(this.council, "D02", owner, FRIDAY.minusDays(40), FRIDAY);
		this.tasks.opens(this.council, "D03", owner, MONDAY.minusDays(1), MONDAY.plusDays(8));

		this.round.go();
		this.round.go();
		this.postman.goRound();

		assertThat(subjects(owner)).containsExactly("Assay: 2 notices for you");
		assertThat(subjects(director)).containsExactly("Assess duty D02 is overdue since 29 February 2036");
		MimeMessage digest = received(owner).get(0);
		MimeMultipart parts = (MimeMultipart) digest.getContent();
		assertThat(parts.getContentType()).startsWith("multipart/alternative");
		assertThat(digest.getFrom()[0]).asString().isEqualTo("Council of " + this.council + " <assay@example.gov.uk>");
		String text = (String) parts.getBodyPart(0).getContent();
		assertThat(text).contains("Hello " + this.town.name(owner), "Council of " + this.council,
				"* Assess duty D01 is due on 6 March 2036", "* Assess duty D02 was due on 29 February 2036",
				"https://assay.example/camunda/app/tasklist/default/#/?task=",
				"https://assay.example/notices/settings");
		assertThat((String) parts.getBodyPart(1).getContent()).contains("<html lang=\"en-GB\">",
				">Assess duty D01 is due on 6 March 2036</a>");

		this.clock.moveTo(MONDAY.plusDays(1));
		this.round.go();
		this.postman.goRound();
		assertThat(received(owner)).as("nothing is new").hasSize(1);
		this.clock.moveTo(MONDAY.plusDays(5));
		this.round.go();
		this.postman.goRound();
		assertThat(received(owner)).as("nobody is told at the weekend").hasSize(1);
		this.clock.moveTo(MONDAY.plusDays(7));
		this.round.go();
		this.postman.goRound();
		assertThat(subjects(owner)).last().isEqualTo("Assay: 3 notices for you");
		assertThat(received(director)).as("D01 is overdue now, and D02 is known").hasSize(2);
	}

	@Test
	void everybodyChoosesHowTheyAreTold() {
		String quick = officer("duty-owner");
		String quiet = officer("duty-owner");
		choose(quick, "at-once");
		choose(quiet, "off");
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> this.desk.choose(Map.of("reminder", "hourly")))
			.withMessage("Choose how you are told: Your tasks that are due soon.");
		setUp(() -> this.tasks.opens(this.council, "D04", null, FRIDAY.minusDays(40), MONDAY.plusDays(3)));
		this.clock.moveTo(MONDAY.plusDays(1));

		this.round.go();
		this.postman.goRound();

		assertThat(subjects(quick)).containsExactly("Assess duty D04 is due on 6 March 2036");
		assertThat(list(quick, "duty-owner")).containsExactly("Assess duty D04 is due on 6 March 2036: Emailed");
		assertThat(received(quiet)).isEmpty();
		assertThat(list(quiet, "duty-owner"))
			.containsExactly("Assess duty D04 is due on 6 March 2036: On this page only");
	}

	@Test
	void whoLeftThePostIsToldNothingMore() {
		String owner = this.town.officer(this.council);
		this.people.describe(new DescribePerson(owner, this.town.name(owner), address(owner)));
		UUID post = this.town.appoint(this.council, owner, "duty-owner");
		this.town.appoint(this.council, owner, "finance");
		this.tasks.opens(this.council, "D05", null, FRIDAY.minusDays(40), MONDAY.plusDays(3));
		this.round.go();
		this.councils.end(new EndAppointment(this.council, post, MONDAY));
		this.clock.moveTo(MONDAY.plusDays(1));

		this.postman.goRound();

		assertThat(received(owner)).isEmpty();
		assertThat(list(owner, "finance")).isEmpty();
	}

	@Test
	void anAddressThatIsRefusedIsShownAndLeftAloneUntilItIsCorrected() {
		String owner = ownersWithATask(1).get(0);
		this.round.go();
		this.postman.goRound((letter) -> Carried.addressRefused("550 No such mailbox"));

		this.tasks.opens(this.council, "D06", owner, FRIDAY.minusDays(40), FRIDAY);
		this.round.go();
		assertThat(list(owner, "duty-owner")).containsExactlyInAnyOrder(
				"Assess duty D1 is due on 6 March 2036: Email not delivered",
				"Assess duty D06 was due on 29 February 2036: On this page only");
		assertThat(this.desk.reader().isRefusedAt(address(owner))).isTrue();
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(this.addresses::refused);
		this.somebody.is("otto", "elsewhere", "administrator");
		assertThat(this.addresses.refused()).isEmpty();
		as("alex", "administrator");
		assertThat(this.addresses.refused()).singleElement()
			.returns("550 No such mailbox", AddressDesk.Refused::because)
			.returns(owner, (one) -> one.person().id());

		setUp(() -> {
			this.people.describe(new DescribePerson(owner, this.town.name(owner), "new." + address(owner)));
			return this.tasks.opens(this.council, "D07", owner, FRIDAY.minusDays(40), FRIDAY);
		});
		this.clock.moveTo(MONDAY.plusDays(1));
		this.round.go();
		this.postman.goRound();
		assertThat(this.office.received("new." + address(owner))).hasSize(1);
		as("alex", "administrator");
		assertThat(this.addresses.refused()).isEmpty();
		this.addresses.mark("NEW." + address(owner));
		assertThat(this.addresses.refused()).hasSize(1);
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> this.addresses.mark("no@body.example"))
			.withMessageStartingWith("Nobody of your council has the address");
	}

	@Test
	void peersAndTheirHostAreToldBeforeAccessEnds() {
		String lead = officer("assurance-lead");
		String elsewhere = this.council;
		this.council = this.town.council();
		String peer = officer("duty-owner");
		this.visits.give(elsewhere, peer, VisitingPosts.LEAD, MONDAY.plusDays(4));

		this.round.go();
		this.postman.goRound();

		assertThat(subjects(peer)).containsExactly("Your access as a peer ends on 7 March 2036");
		assertThat(subjects(lead))
			.containsExactly("The access of peers to your council’s challenge ends on 7 March 2036");
	}

	@Test
	void aPublishedDecisionIsToldByItsNumberAndScrutinyAtOnce() {
		String leader = this.town.member(this.council, "leader");
		String chair = this.town.member(this.council, "scrutiny-chair");
		String director = officer("dcs");
		this.people.describe(new DescribePerson(chair, this.town.name(chair), address(chair)));
		Reference decision = this.decisions.record(new RecordDecision(this.council, null, DecisionMaker.MEMBER, null,
				leader, MONDAY, "Weekend rota", DecisionOutcome.APPROVED, "A rota.", "It is needed.", "None.", "None.",
				null, null, true, Openness.EXEMPT, List.of(), null));
		this.decisions.publish(decision, MONDAY);

		this.postman.goRound();

		assertThat(subjects(chair)).containsExactly("Decision 2036/1 can be called in until 10 March 2036");
		assertThat(received(director)).as("waits for the digest").isEmpty();
		assertThat(list(director, "dcs")).containsExactly("Decision 2036/1 was published: In the next daily email");
	}

	@Test
	void aRoundAsksNoMoreOftenBecauseThereAreMoreTasks() {
		String owner = officer("duty-owner");
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		long few = statementsOfARoundOver(owner, 3, statistics);
		long many = statementsOfARoundOver(owner, 60, statistics);
		statistics.setStatisticsEnabled(false);

		assertThat(many).isEqualTo(few);
	}

	/** Of the second round, for which everything has been told. */
	private long statementsOfARoundOver(String owner, int count, Statistics statistics) {
		for (int one = 0; one < count; one++) {
			this.tasks.opens(this.council, "D" + one, owner, FRIDAY.minusDays(40), MONDAY.plusDays(3));
		}
		this.councilRound.go(this.council);
		statistics.clear();
		this.councilRound.go(this.council);
		return statistics.getPrepareStatementCount();
	}

	private void choose(String user, String pace) {
		as(user, "duty-owner");
		this.desk.choose(Arrays.stream(NoticeKind.values()).collect(Collectors.toMap(NoticeKind::key, (kind) -> pace)));
	}

}
