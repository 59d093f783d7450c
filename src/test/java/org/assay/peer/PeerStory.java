package org.assay.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.assay.review.ConcludedReviews;
import org.assay.shared.Reference;
import org.assay.support.MovedClock;
import org.assay.support.Story;
import org.assay.support.TaskStory;
import org.assay.support.Tasklist;
import org.assay.support.Townsfolk;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** One council that hosts a peer challenge, and two whose people are its peers. */
@Story
class PeerStory extends TaskStory {

	static final String PURPOSE = "Do we hear children early enough?";

	private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("Task_ScopeChallenge", "director"),
			Map.entry("Task_EndorseChallenge", "chief"), Map.entry("Task_EndorseAsLeadMember", "lead member"),
			Map.entry("Task_ProposePeerTeam", "assurance lead"), Map.entry("Task_AcceptPeerTeam", "director"),
			Map.entry("Task_ShareWithPeers", "assurance lead"), Map.entry("Task_GiveFeedback", "peer"),
			Map.entry("Task_WriteChallengeLetter", "peer"), Map.entry("Task_CheckChallengeLetter", "director"),
			Map.entry("Task_SettleChallengeLetter", "peer"), Map.entry("Task_PublishChallengeLetter", "clerk"),
			Map.entry("Task_PlanAfterChallenge", "director"), Map.entry("Task_ReviewChallengeProgress", "director"),
			Map.entry("Task_PublishChallengeProgress", "clerk"));

	final MovedClock clock;

	private final ConcludedReviews reviews;

	private final PeerDesk desk;

	private final ChallengeRecords records;

	private final SelfAssessments assessments;

	private @Nullable Reference challenge;

	PeerStory(Townsfolk town, Tasklist tasklist, MovedClock clock, ConcludedReviews reviews, PeerDesk desk,
			ChallengeRecords records, SelfAssessments assessments) {
		super(town, tasklist);
		this.clock = clock;
		this.reviews = reviews;
		this.desk = desk;
		this.records = records;
		this.assessments = assessments;
		clock.moveTo(LocalDate.of(2036, 3, 3));
		officer("chief", "chief-executive");
		officer("director", "dcs");
		member("lead member", "lmcs");
		officer("assurance lead", "assurance-lead");
		officer("clerk", "democratic-services");
		visitor("peer", town.officer(town.council(), "dcs"));
		visitor("member peer", town.member(town.council(), "lmcs"));
		visitor("analyst", town.officer(this.council));
	}

	/** The director of the other council leads the team. */
	void hasPeerFrom(PeerStory other) {
		visitor("peer", other.user("director"));
	}

	/** The director asks for it in Tasklist. */
	ProcessInstance begins() {
		start("director", "PeerChallengeProcess", Map.of("purpose", PURPOSE));
		this.challenge = open("Task_ScopeChallenge").subject();
		return this.tasklist.process(this.challenge);
	}

	/** A review whose self-assessment is locked. */
	Reference review() {
		return this.reviews.in(this.council, user("assurance lead"), user("chief"), user("director"),
				user("lead member"));
	}

	PeerStory isEndorsed(Reference review) {
		return scopes(review).does("Task_EndorseChallenge", because("endorsement", "endorsed"))
			.does("Task_EndorseAsLeadMember", because("memberEndorsement", "endorsed"));
	}

	PeerStory scopes(Reference review) {
		return does("Task_ScopeChallenge", scope(review));
	}

	static Map<String, Object> scope(Reference review) {
		return Map.of("review", review.toString(), "coreArea1", "Front door", "coreArea2", "Care leavers", "coreArea3",
				"Practice leadership", "themes", "Youth offer", "firstDay", "2036-03-10", "lastDay", "2036-03-13",
				"organiser", "The assurance lead");
	}

	/** Peers of both other councils are proposed. */
	PeerStory proposes() {
		return does("Task_ProposePeerTeam", team(user("peer"), user("member peer")));
	}

	static Map<String, Object> team(String lead, String member) {
		return Map.of("team",
				List.of(Map.of("peer", lead, "role", "lead"), Map.of("peer", member, "role", "member-peer")),
				"accessEndsOn", "2036-04-30");
	}

	/** Somebody of no council is with them. */
	PeerStory proposesThree() {
		return does("Task_ProposePeerTeam",
				Map.of("team",
						List.of(Map.of("peer", user("peer"), "role", "lead"),
								Map.of("peer", user("member peer"), "role", "member-peer"),
								Map.of("peer", user("analyst"), "role", "analyst")),
						"accessEndsOn", "2036-04-30"));
	}

	PeerStory declare() {
		declares("peer", false);
		return declares("member peer", false);
	}

	PeerStory declares(String part, boolean conflict) {
		as(part, () -> this.desk.declareInterests(challenge(), conflict, "My sister works there."));
		return this;
	}

	PeerStory accepts() {
		return does("Task_AcceptPeerTeam", because("acceptance", "accepted"));
	}

	PeerStory shares() {
		return does("Task_ShareWithPeers", Map.of("shared", List.of(firstAnswer()), "documents",
				List.of(Map.of("title", "Rota", "content", "Two on call."))));
	}

	/** The workspace is open. */
	PeerStory isUnderWay() {
		return isEndorsed(review()).proposes().declare().accepts().shares();
	}

	/** On the last day of the challenge. */
	PeerStory givesFeedback() {
		this.clock.moveTo(LocalDate.of(2036, 3, 13));
		return does("Task_GiveFeedback",
				Map.of("findings",
						List.of(Map.of("kind", "strength", "finding", "Staff know their families."),
								Map.of("kind", "area-for-consideration", "finding", "Calls wait at weekends."),
								Map.of("kind", "area-for-consideration", "finding", "Letters are long.")),
						"summary", "We told the leadership team today."));
	}

	PeerStory writes() {
		return does("Task_WriteChallengeLetter", Map.of("letter", "Dear director, thank you."));
	}

	PeerStory plans() {
		return does("Task_PlanAfterChallenge",
				Map.of("findings",
						List.of(Map.of("number", 2, "response", "accepted", "reasons", "So we found.", "toDo",
								"Answer calls at weekends."),
								Map.of("number", 3, "response", "rejected", "reasons", "They have to be."))));
	}

	static Map<String, Object> because(String outcome, String chosen) {
		return Map.of(outcome, chosen, "reasons", "It will help us.");
	}

	Map<String, Object> published() {
		return Map.of("publishedOn", this.clock.today().toString(), "address", "https://example.gov.uk/peers");
	}

	PeerStory does(String task, Map<String, ?> fields) {
		complete(PARTS.getOrDefault(task, ""), task, fields);
		return this;
	}

	ChallengeSheet sheet(String part) {
		return as(part, () -> this.records.sheet(id()));
	}

	List<String> tasksOf(String part) {
		return this.tasklist.items(user(part)).stream().map((item) -> item.key()).toList();
	}

	PeerDesk desk() {
		return this.desk;
	}

	Reference challenge() {
		return Objects.requireNonNull(this.challenge, "Nothing has begun");
	}

	UUID id() {
		return ChallengeId.of(challenge()).value();
	}

	void ledgerReads(String... facts) {
		ledgerReads(challenge(), facts);
	}

	@Override
	protected Object onRecord() {
		return sheet("chief");
	}

	private String firstAnswer() {
		return as("assurance lead",
				() -> this.assessments.answers(this.desk.get(challenge()).review().orElseThrow()).get(0).title());
	}

}
