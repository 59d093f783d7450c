package org.assay.peer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.action.ActionRecords;
import org.assay.action.ActionLine;
import org.assay.council.People;
import org.assay.ledger.Ledger;
import org.assay.review.ConcludedReviews;
import org.assay.review.RequestReview;
import org.assay.review.ReviewDesk;
import org.assay.review.ReviewRecords;
import org.assay.review.Trigger;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.support.MovedClock;
import org.assay.support.ProcessCoverage;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@WholeAssay
@Import({ MovedClock.class, ProcessCoverage.Listening.class })
class PeerChallengeProcessTests {

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("PeerChallengeProcess");

	@Autowired
	PeerStory story;

	@Autowired
	ActionRecords actions;

	@Autowired
	ReviewRecords reviews;

	@Autowired
	ReviewDesk reviewDesk;

	@Autowired
	Ledger ledger;

	@Autowired
	ChallengeRecords records;

	@Autowired
	People people;

	@Test
	@Tag("R47")
	@Tag("D7")
	@Tag("A8")
	void leadsFromALockedSelfAssessmentToPublishedProgress() {
		ProcessInstance challenge = this.story.begins();
		this.story.isUnderWay().givesFeedback().writes();
		this.story.does("Task_CheckChallengeLetter", Map.of("letterAccuracy", "accepted"));
		assertThat(this.story.tasksOf("peer")).isEmpty();
		this.story.clock.moveTo(LocalDate.of(2036, 6, 14));
		this.story.does("Task_PublishChallengeLetter", this.story.published()).plans();
		List<ActionLine> opened = this.story.as("chief", () -> this.actions.from(this.story.challenge()));
		assertThat(opened).extracting(ActionLine::toDo).containsExactly("Answer calls at weekends.");
		assertThat(this.story.open("Task_ReviewChallengeProgress").due()).isBetween(
				LocalDate.of(2037, 1, 13).atStartOfDay(ZoneId.of("Europe/London")).toInstant(),
				LocalDate.of(2037, 1, 14).atStartOfDay(ZoneId.of("Europe/London")).toInstant());
		this.story.does("Task_ReviewChallengeProgress", Map.of("progress", "Calls are answered."))
			.does("Task_PublishChallengeProgress", this.story.published());

		ChallengeSheet sheet = this.story.sheet("chief");
		assertThat(sheet.line().state()).isEqualTo("closed");
		assertThat(sheet.words()).filteredOn((word) -> word.words().contains("late"))
			.extracting(ChallengeSheet.WordLine::words)
			.containsExactly("https://example.gov.uk/peers This was late: the last day was 13 June 2036.");
		this.story.ledgerReads("challenge-requested", "challenge-scoped", "challenge-endorsed", "team-proposed",
				"interests-declared", "team-decided", "material-shared", "feedback-given", "letter-written",
				"letter-checked", "letter-published", "challenge-answered", "progress-reviewed", "progress-published");
		assertThat(challenge).hasPassed("EndEvent_ChallengeClosed").isEnded();
	}

	@Test
	void goesBackUntilBothEndorseAndTheTeamIsAcceptedAndTheFactsAreRight() {
		ProcessInstance challenge = this.story.begins();
		Reference review = this.story.review();
		this.story.scopes(review)
			.does("Task_EndorseChallenge", PeerStory.because("endorsement", "returned"))
			.scopes(review)
			.does("Task_EndorseChallenge", PeerStory.because("endorsement", "endorsed"))
			.does("Task_EndorseAsLeadMember", PeerStory.because("memberEndorsement", "returned"))
			.isEndorsed(review)
			.proposes();
		this.story.refuses("director", "Task_AcceptPeerTeam", PeerStory.because("acceptance", "accepted"),
				"Not every peer has declared their interests yet: ask them to, or decline the team.");
		this.story.declares("peer", false);
		assertThat(this.story.sheet("chief").team()).extracting(ChallengeSheet.PeerLine::declared)
			.containsExactlyInAnyOrder(true, false);
		this.story.declares("member peer", true);
		this.story.refuses("director", "Task_AcceptPeerTeam", PeerStory.because("acceptance", "accepted"),
				"A peer declared a conflict of interest: decline the team, so that another is proposed.");
		this.story.does("Task_AcceptPeerTeam", PeerStory.because("acceptance", "declined"));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.story.sheet("peer"));
		this.story.proposes().declare().accepts().shares().givesFeedback().writes();
		this.story.does("Task_CheckChallengeLetter",
				Map.of("letterAccuracy", "points-raised", "points", "There are three on call."));
		this.story.does("Task_SettleChallengeLetter",
				Map.of("answers", "So there are.", "letter", "Dear director, three are on call."));

		assertThat(this.story.sheet("chief").letter()).isEqualTo("Dear director, three are on call.");
		assertThat(challenge).isWaitingAt("Task_PublishChallengeLetter");
	}

	@Test
	void endsTheAccessOfThePeersWhenTheDirectorWithdrawsIt() {
		ProcessInstance challenge = this.story.begins();
		this.story.isUnderWay();

		this.story.as("director", () -> this.story.desk().withdraw(this.story.challenge(), "An inspection came."));

		assertThat(this.story.sheet("chief").line().state()).isEqualTo("withdrawn");
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.story.sheet("peer"));
		assertThat(challenge).hasPassed("EndEvent_ChallengeWithdrawn").isEnded();
	}

	@Test
	@Tag("R47")
	void r47WaitsForALockedSelfAssessment() {
		this.story.begins();
		Reference open = this.story.as("chief",
				() -> this.reviewDesk.request(new RequestReview(this.story.council, Trigger.YEARLY, 2036, null)));

		this.story.refuses("director", "Task_ScopeChallenge", PeerStory.scope(open),
				"The self-assessment of Yearly review 2036 is not locked: let the director attest it first, then ask peers to challenge it.");
	}

	@Test
	void refusesAPeerFromTheCouncilUnderChallenge() {
		this.story.begins();
		this.story.isEndorsed(this.story.review());

		this.story.refuses("assurance lead", "Task_ProposePeerTeam", PeerStory.team(this.story.user("clerk"), this.story
			.user("member peer")), this.story.name("clerk")
					+ " works for the council under challenge, so they cannot be a peer: choose somebody of another council, or of none.");
		this.story.refuses("assurance lead", "Task_ProposePeerTeam", PeerStory.team(this.story.user("peer"), "nobody"),
				"Nobody signs in as “nobody”: correct the user id, or let an administrator register the person.");
	}

	@Test
	void bringsSeveralPeersIntoTheirFirstChallengeAtOnce() {
		this.story.begins();
		this.story.isEndorsed(this.story.review()).proposesThree().declare().declares("analyst", false);

		assertThat(this.story.sheet("analyst").team()).extracting(ChallengeSheet.PeerLine::declared)
			.containsExactly(true, true, true);
	}

	@Test
	void refusesASecondTeamUntilTheLetterOfTheFirstIsSettled() {
		Reference review = this.story.review();
		this.story.begins();
		this.story.isEndorsed(review).proposes();
		Reference first = this.story.challenge();
		this.story.begins();
		this.story.isEndorsed(review);

		this.story.refuses("assurance lead", "Task_ProposePeerTeam",
				PeerStory.team(this.story.user("peer"), this.story.user("member peer")),
				"Other peers are at work in this council, on “" + PeerStory.PURPOSE
						+ "”: propose this team once their letter is settled.");
		this.story.as("director", () -> this.story.desk().withdraw(first, "It can wait."));
		this.story.proposes();
	}

	@Test
	void showsPeersWhatIsSharedAndNothingElseOfTheHost() {
		this.story.begins();
		Reference review = this.story.review();
		this.story.isEndorsed(review).proposes();
		assertThat(this.story.sheet("peer").items()).isEmpty();
		this.story.declare().accepts().shares();
		UUID id = UUID.fromString(review.id());

		ChallengeSheet sheet = this.story.sheet("peer");
		assertThat(sheet.items()).extracting((one) -> one.title().replaceAll(" .*", "")).containsExactly("D01", "Rota");
		assertThat(sheet.words()).isEmpty();
		assertThat(sheet.reviewTitle()).isEmpty();
		assertThat(this.story.tasksOf("peer")).containsExactly("Task_GiveFeedback");
		assertThat(this.story.tasksOf("member peer")).isEmpty();
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.story.as("peer", () -> this.reviews.sheet(id)));
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.story.as("peer", () -> this.ledger.about(this.story.council, review)));
		assertThat(this.story.as("peer", () -> this.records.hosted(Pageable.ofSize(9)))).isEmpty();
		assertThat(this.story.as("peer", () -> this.reviews.list(0).reviews())).isEmpty();
		List<ProvidedPeer> provided = this.story.as("member peer", () -> this.records.provided(home("member peer")));
		assertThat(provided).extracting(ProvidedPeer::host).containsExactly("Council of " + this.story.council);
	}

	@Test
	void letsPeersAskForMoreAndKeepsTheirNotesFromTheHost() {
		this.story.begins();
		this.story.isUnderWay();
		Reference challenge = this.story.challenge();

		this.story.as("member peer", () -> {
			this.story.desk().ask(challenge, "The rota of April.");
			this.story.desk().ask(challenge, "The case files.");
			this.story.desk().note(challenge, "Ask about Sundays.");
		});
		this.story.as("assurance lead", () -> {
			this.story.desk().answerRequest(challenge, 1, new SharedItem("April", "Three on call."), "");
			this.story.desk().answerRequest(challenge, 2, null, "They name children.");
		});

		assertThat(this.story.sheet("peer").items()).last().isEqualTo(new SharedItem("April", "Three on call."));
		assertThat(this.story.sheet("peer").requests()).extracting(ChallengeSheet.RequestLine::answer)
			.containsExactly("Shared as “April”.", "They name children.");
		assertThat(this.story.sheet("peer").notes()).extracting(ChallengeSheet.WordLine::words)
			.containsExactly("Ask about Sundays.");
		assertThat(this.story.sheet("chief").notes()).isEmpty();
	}

	@Test
	@Tag("A8")
	void isOneChallengeAmongThreeCouncilsWhosePeersShareOneWorkspace() {
		this.story.begins();
		this.story.isUnderWay();

		this.story.as("peer", () -> this.story.desk().note(this.story.challenge(), "Ask about Sundays."));

		assertThat(List.of(home("peer"), home("member peer"), this.story.council)).doesNotHaveDuplicates();
		assertThat(this.story.sheet("member peer").notes()).extracting(ChallengeSheet.WordLine::words)
			.containsExactly("Ask about Sundays.");
		assertThat(this.story.as("peer", () -> this.records.provided(home("peer")))).extracting(ProvidedPeer::host)
			.containsExactly("Council of " + this.story.council);
	}

	private String home(String part) {
		return this.people.findById(this.story.user(part)).orElseThrow().council();
	}

	@Test
	void closesToAPeerWhoDeclaresAConflictLateAndLetsAnotherLead() {
		this.story.begins();
		this.story.isUnderWay().declares("peer", true);

		assertThatExceptionOfType(ChallengeRefused.class).isThrownBy(() -> this.story.sheet("peer"))
			.withMessage(
					"You declared a conflict of interest on 3 March 2036, so this peer challenge is closed to you; tell the host council if that was a mistake.");
		assertThat(this.story.tasksOf("peer")).isEmpty();
		this.story.as("director",
				() -> this.story.desk().nameLead(this.story.challenge(), this.story.user("member peer")));
		assertThat(this.story.tasksOf("member peer")).containsExactly("Task_GiveFeedback");
	}

	@Test
	void endsAccessOnItsLastDayUnlessTheDirectorExtendsIt() {
		this.story.begins();
		this.story.isUnderWay();
		this.story.clock.moveTo(LocalDate.of(2036, 5, 1));

		assertThatExceptionOfType(ChallengeRefused.class).isThrownBy(() -> this.story.sheet("peer"))
			.withMessage(
					"Your access to this peer challenge ended on 30 April 2036; ask the host council to extend it.");
		this.story.as("director", () -> this.story.desk()
			.extend(this.story.challenge(), LocalDate.of(2036, 5, 31), "The letter takes longer."));
		assertThat(this.story.sheet("peer").items()).hasSize(2);
	}

}
