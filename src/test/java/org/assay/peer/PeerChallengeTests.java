package org.assay.peer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assay.review.RecommendationAnswer.Response;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeerChallengeTests {

	private static final LocalDate TODAY = LocalDate.of(2036, 3, 3);

	private static final LocalDate LAST_DAY = LocalDate.of(2036, 3, 13);

	private static final By DIRECTOR = by("dana", "dcs");

	private static final By CHIEF = by("chris", "chief-executive");

	private static final By LEAD = by("sam", "assurance-lead");

	private static final By PEER = by("marcus", "peer-lead");

	@Test
	void isAskedForByTheDirectorOrTheAssuranceLead() {
		RequestChallenge request = new RequestChallenge("host", "Do we listen?");

		assertThat(new PeerChallenge(UUID.randomUUID(), request, LEAD).stage()).isEqualTo(Stage.REQUESTED);
		assertThatThrownBy(() -> new PeerChallenge(UUID.randomUUID(), request, CHIEF))
			.hasMessage("This is for the director of children's services of the host council; ask them to do it.");
	}

	@Test
	void looksAtThreeCoreAreas() {
		assertThatThrownBy(() -> scope(List.of("Front door", "Care leavers", " "))).isInstanceOf(Incomplete.class)
			.hasMessage("Name three core areas; what else the peers should look at is a theme.");
	}

	@Test
	@Tag("C14")
	void needsTheChiefExecutiveAndTheLeadMemberInTurn() {
		PeerChallenge challenge = requested();
		challenge.scope(scope(List.of("A", "B", "C")), DIRECTOR);

		assertThatThrownBy(() -> challenge.endorse(true, "Yes.", by("helen", "lmcs")))
			.hasMessage("This is for the chief executive of the host council; ask them to do it.");
		challenge.endorse(true, "Yes.", CHIEF);
		assertThatThrownBy(() -> challenge.endorse(true, "Yes.", CHIEF))
			.hasMessage("This is for the lead member for children's services of the host council; ask them to do it.");
		challenge.endorse(false, "Not now.", by("helen", "lmcs"));
		assertThat(challenge.stage()).isEqualTo(Stage.REQUESTED);
	}

	@Test
	void hasOneLead() {
		assertThatThrownBy(
				() -> new ProposeTeam(List.of(new TeamMember("marcus", TeamRole.MANAGER)), TODAY.plusMonths(1)))
			.hasMessage("Name one lead of the team, and one only.");
		assertThatThrownBy(() -> new ProposeTeam(
				List.of(new TeamMember("marcus", TeamRole.LEAD), new TeamMember("marcus", TeamRole.MANAGER)),
				TODAY.plusMonths(1)))
			.hasMessage("Name every peer once.");
	}

	@Test
	void isOutOfSightToWhoeverIsAPeerOfTheHostInAnotherChallenge() {
		assertThatThrownBy(() -> accepted().unlessSeenBy(by("sian", "peer-lead"))).isInstanceOf(OutOfSight.class);
	}

	@Test
	void isOutOfSightToAPeerWhoLostThePost() {
		By elsewhere = new By(new Actor("marcus", "Marcus", Set.of(new Actor.Post("home", "dcs")), false), PEER.at(),
				TODAY);

		assertThatThrownBy(() -> accepted().unlessSeenBy(elsewhere)).isInstanceOf(OutOfSight.class);
	}

	@Test
	void opensItsWorkspaceOnlyWithWhatIsShared() {
		assertThatThrownBy(() -> accepted().note("Note", PEER))
			.hasMessage("This peer challenge is waiting for what the peers may read, so its workspace is not open.");
		assertThatThrownBy(() -> accepted().share(List.of(), LEAD))
			.hasMessage("Choose what the peers may read; they see nothing else.");
	}

	@Test
	void takesFeedbackFromTheLeadOnlyAndNoneBeforeTheLastDay() {
		PeerChallenge challenge = accepted();
		challenge.share(List.of(new SharedItem("Rota", "Two on call.")), LEAD);

		assertThatThrownBy(() -> challenge.giveFeedback(List.of(finding()), "Told.", DIRECTOR))
			.hasMessage("This is for the peers of this challenge; leave it to them.");
		assertThatThrownBy(() -> challenge.giveFeedback(List.of(finding()), "Told.", on(PEER, LAST_DAY.minusDays(1))))
			.hasMessage("The peers give their feedback on the last day of the challenge, 13 March 2036: record it on "
					+ "that day or after it.");
		challenge.giveFeedback(List.of(finding()), "Told.", on(PEER, LAST_DAY));
		assertThat(challenge.findings()).containsExactly(finding());
	}

	@Test
	void wantsAnActionForWhatIsNotRejected() {
		assertThatThrownBy(() -> new AnsweredFinding(2, Response.PARTLY_ACCEPTED, "Yes.", " "))
			.hasMessage("Say what the council does about finding 2.");
		assertThat(new AnsweredFinding(2, Response.REJECTED, "No.", "Nothing").actionToDo()).isNull();
	}

	private static PeerChallenge accepted() {
		PeerChallenge challenge = requested();
		challenge.scope(scope(List.of("A", "B", "C")), DIRECTOR);
		challenge.endorse(true, "Yes.", CHIEF);
		challenge.endorse(true, "Yes.", by("helen", "lmcs"));
		challenge.proposeTeam(new ProposeTeam(List.of(new TeamMember("marcus", TeamRole.LEAD)), TODAY.plusMonths(2)),
				LEAD);
		challenge.declareInterests(false, "None.", PEER);
		challenge.decideTeam(true, "They know the work.", DIRECTOR);
		return challenge;
	}

	private static ChallengeFinding finding() {
		return new ChallengeFinding(FindingKind.STRENGTH, "Staff know their families.");
	}

	private static PeerChallenge requested() {
		return new PeerChallenge(UUID.randomUUID(), new RequestChallenge("host", "Do we listen?"), DIRECTOR);
	}

	private static ScopeChallenge scope(List<String> areas) {
		return new ScopeChallenge(new Reference("review", "1"), areas, null, TODAY.plusDays(7), LAST_DAY, "Sam");
	}

	private static By on(By by, LocalDate day) {
		return new By(by.actor(), by.at(), day);
	}

	private static By by(String user, String post) {
		return new By(new Actor(user, "Name of " + user, Set.of(new Actor.Post("host", post)), false),
				TODAY.atStartOfDay(ZoneId.of("Europe/London")).toInstant(), TODAY);
	}

}
