package org.assay.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.assay.council.Posts;
import org.assay.shared.By;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;

/**
 * A council's request to practitioners of other councils to test, as critical friends,
 * what it says of itself. Statutory guidance 2012, paragraph 9: local assurance is
 * subject to self-assessment and to peer challenge.
 */
@Entity
@Table(name = "peer_challenge")
public class PeerChallenge extends PeersAtWork {

	@SuppressWarnings("NullAway.Init")
	protected PeerChallenge() {
	}

	PeerChallenge(UUID id, RequestChallenge given, By by) {
		this.id = id;
		this.council = given.council();
		this.purpose = given.purpose();
		this.requestedOn = by.today();
		if (!by.actor().holds(this.council, "assurance-lead")) {
			unlessHolds(by, Posts.DCS, "director of children's services");
		}
		say("Asked", given.purpose(), by);
	}

	ChallengeRequested requested() {
		return new ChallengeRequested(council(), reference(), purpose());
	}

	/** The director sponsors it; that the self-assessment is locked is for the caller. */
	ChallengeScoped scope(ScopeChallenge given, By by) {
		unlessAt(Stage.REQUESTED);
		unlessDirector(by);
		if (given.firstDay().isBefore(by.today())) {
			throw refusal("Choose a first day that is not in the past: " + Dates.words(by.today()) + " or later.");
		}
		this.stage = Stage.SCOPED;
		this.review = given.review().toString();
		this.coreAreas = String.join("\n", given.coreAreas());
		this.themes = given.themes();
		this.organiser = given.organiser();
		this.firstDay = given.firstDay();
		this.lastDay = given.lastDay();
		say("Scoped", "The director sponsors the challenge and set out what the peers look at.", by);
		return new ChallengeScoped(council(), reference(), given);
	}

	ChallengeEndorsed endorse(boolean endorsed, String reasons, By by) {
		boolean first = this.stage == Stage.SCOPED;
		if (!first) {
			unlessAt(Stage.BACKED);
		}
		String post = first ? Posts.CHIEF_EXECUTIVE : Posts.LMCS;
		unlessHolds(by, post, first ? "chief executive" : "lead member for children's services");
		String given = Incomplete.unlessGiven(reasons, "Give your reasons.");
		this.stage = !endorsed ? Stage.REQUESTED : first ? Stage.BACKED : Stage.ENDORSED;
		say(endorsed ? "Endorsed" : "Sent back", given, by);
		return new ChallengeEndorsed(council(), reference(), post, endorsed, given);
	}

	/** That nobody of the host is among them is for the caller. */
	TeamProposed proposeTeam(ProposeTeam given, By by) {
		unlessAt(Stage.ENDORSED);
		unlessHolds(by, "assurance-lead", "assurance lead");
		LocalDate last = lastDay().orElse(by.today());
		if (given.accessEndsOn().isBefore(last)) {
			throw refusal(
					"Let the peers read until the challenge is over at least: " + Dates.words(last) + " or later.");
		}
		this.stage = Stage.PROPOSED;
		this.team.clear();
		this.team.addAll(given.team());
		this.accessEndsOn = given.accessEndsOn();
		say("Team proposed",
				((given.team().size() == 1) ? "One peer was" : given.team().size() + " peers were") + " proposed.", by);
		return new TeamProposed(council(), reference(), given.team(), given.accessEndsOn());
	}

	TeamDecided decideTeam(boolean accepted, String reasons, By by) {
		unlessAt(Stage.PROPOSED);
		unlessDirector(by);
		String given = Incomplete.unlessGiven(reasons, "Give your reasons.");
		if (accepted && !this.team.stream().allMatch(TeamMember::isDeclared)) {
			throw refusal("Not every peer has declared their interests yet: ask them to, or decline the team.");
		}
		if (accepted && !this.team.stream().allMatch(TeamMember::active)) {
			throw refusal("A peer declared a conflict of interest: decline the team, so that another is proposed.");
		}
		this.stage = accepted ? Stage.ACCEPTED : Stage.ENDORSED;
		say(accepted ? "Team accepted" : "Team declined", given, by);
		return new TeamDecided(council(), reference(), accepted, given);
	}

	MaterialShared share(List<SharedItem> given, By by) {
		unlessAt(Stage.ACCEPTED);
		unlessHolds(by, "assurance-lead", "assurance lead");
		if (given.isEmpty()) {
			throw new Incomplete("Choose what the peers may read; they see nothing else.");
		}
		this.stage = Stage.OPEN;
		this.items.addAll(given);
		say("Shared", ((given.size() == 1) ? "One item was" : given.size() + " items were") + " shared with the peers.",
				by);
		return new MaterialShared(council(), reference(), List.copyOf(given));
	}

	LetterChecked checkLetter(boolean accepted, String points, By by) {
		unlessAt(Stage.WRITTEN);
		unlessDirector(by);
		String given = accepted ? "" : Incomplete.unlessGiven(points, "Say which facts are wrong, and what is right.");
		this.stage = accepted ? Stage.SETTLED : Stage.QUESTIONED;
		say(accepted ? "Facts accepted" : QUESTIONED, accepted ? "The letter is final." : given, by);
		return new LetterChecked(council(), reference(), accepted, given);
	}

	/**
	 * @param dueOn the last day of the council's time limit
	 */
	LetterPublished publishLetter(Publication given, LocalDate dueOn, By by) {
		unlessAt(Stage.SETTLED);
		boolean late = published(given, dueOn, "Letter published", by);
		this.stage = Stage.PUBLISHED;
		return new LetterPublished(council(), reference(), given, late);
	}

	ChallengeAnswered plan(List<AnsweredFinding> answers, By by) {
		unlessAt(Stage.PUBLISHED);
		unlessDirector(by);
		for (int place = 0; place < this.findings.size(); place++) {
			int number = place + 1;
			ChallengeFinding found = this.findings.get(place);
			if (found.isToAnswer()) {
				this.findings.set(place,
						answers.stream()
							.filter((answer) -> answer.number() == number)
							.findFirst()
							.map(found::answered)
							.orElseThrow(() -> new Incomplete(
									"Accept, partly accept or reject finding " + number + ", with reasons.")));
			}
		}
		this.stage = Stage.PLANNED;
		say("Answered", "The council answered every area for consideration.", by);
		return new ChallengeAnswered(council(), reference(), findings());
	}

	ProgressReviewed reviewProgress(String progress, By by) {
		unlessAt(Stage.PLANNED);
		unlessDirector(by);
		String given = Incomplete.unlessGiven(progress, "Say what was done, what it changed and what is left.");
		this.stage = Stage.REVIEWED;
		say("Progress reviewed", given, by);
		return new ProgressReviewed(council(), reference(), given);
	}

	/**
	 * @param dueOn the last day of the council's time limit
	 */
	ProgressPublished publishProgress(Publication given, LocalDate dueOn, By by) {
		unlessAt(Stage.REVIEWED);
		boolean late = published(given, dueOn, "Progress published", by);
		this.stage = Stage.CLOSED;
		return new ProgressPublished(council(), reference(), given, late);
	}

	AccessExtended extend(LocalDate until, String reasons, By by) {
		unlessDirector(by);
		if (!this.stage.withPeers()) {
			throw refusal("The peers' part is over or has not begun, so there is no access to extend.");
		}
		if (!until.isAfter(accessEndsOn().orElse(by.today())) || until.isBefore(by.today())) {
			throw refusal("Choose a day after today and after the last day so far.");
		}
		String given = Incomplete.unlessGiven(reasons, "Say why the peers need longer.");
		this.accessEndsOn = until;
		say("Access extended", "Until " + Dates.words(until) + ". " + given, by);
		return new AccessExtended(council(), reference(), until, given);
	}

	/** For when the lead is lost to a conflict of interest. */
	LeadNamed nameLead(String user, By by) {
		unlessDirector(by);
		if (!this.stage.withPeers()) {
			throw refusal("The peers' part is over or has not begun, so the team needs no other lead.");
		}
		TeamMember next = member(user).filter(TeamMember::active)
			.orElseThrow(() -> refusal("Choose a peer of this team who has no conflict of interest."));
		this.team.replaceAll((one) -> (one.role() == TeamRole.LEAD) ? one.as(TeamRole.OFFICER_PEER) : one);
		this.team.replaceAll((one) -> one.person().equals(next.person()) ? one.as(TeamRole.LEAD) : one);
		say("Lead named", "Another peer leads the team.", by);
		return new LeadNamed(council(), reference(), user);
	}

	ChallengeWithdrawn withdraw(String reasons, By by) {
		if (!stage().open()) {
			throw refusal("This peer challenge is " + this.stage.words() + ", so there is nothing left to withdraw.");
		}
		unlessDirector(by);
		String given = Incomplete.unlessGiven(reasons, "Give your reasons for withdrawing the peer challenge.");
		this.stage = Stage.WITHDRAWN;
		say("Withdrawn", given, by);
		return new ChallengeWithdrawn(council(), reference(), given);
	}

	private boolean published(Publication given, LocalDate dueOn, String about, By by) {
		unlessHolds(by, "democratic-services", "democratic services");
		if (given.on().isAfter(by.today())) {
			throw refusal("Give the day on which it was published: " + Dates.words(by.today()) + " or earlier.");
		}
		boolean late = given.on().isAfter(dueOn);
		say(about, given.address() + (late ? " This was late: the last day was " + Dates.words(dueOn) + "." : ""), by);
		return late;
	}

	private void unlessDirector(By by) {
		unlessHolds(by, Posts.DCS, "director of children's services");
	}

}
