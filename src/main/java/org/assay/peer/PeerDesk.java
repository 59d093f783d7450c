package org.assay.peer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.assay.council.LocalPolicies;
import org.assay.council.Setting;
import org.assay.shared.By;
import org.assay.shared.Fact;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.Processes;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a peer challenge from its request until its progress is published. */
@Component
@Transactional
public class PeerDesk {

	private final PeerChallenges challenges;

	private final SelfAssessments assessments;

	private final Team team;

	private final LocalPolicies policies;

	private final Processes processes;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	PeerDesk(PeerChallenges challenges, SelfAssessments assessments, Team team, LocalPolicies policies,
			Processes processes, SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
		this.challenges = challenges;
		this.assessments = assessments;
		this.team = team;
		this.policies = policies;
		this.processes = processes;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	public Reference request(RequestChallenge command) {
		PeerChallenge challenge = this.challenges.save(new PeerChallenge(UUID.randomUUID(), command, by()));
		this.events.publishEvent(challenge.requested());
		return challenge.reference();
	}

	/**
	 * The peer challenge.
	 * @throws OutOfSight if the signed-in person neither works for its host nor takes
	 * part
	 */
	@Transactional(readOnly = true)
	public PeerChallenge get(Reference reference) {
		return this.challenges.get(by(), reference);
	}

	/** For what a task shows to whoever gets it, however it came about. */
	PeerChallenge forTask(Reference reference) {
		return this.challenges.findById(ChallengeId.of(reference).value()).orElseThrow(() -> new OutOfSight(reference));
	}

	/** R47: only a locked self-assessment is challenged. */
	public void scope(Reference reference, ScopeChallenge command) {
		change(reference, (challenge, by) -> {
			this.assessments.refuseUnlessLocked(reference, challenge.council(), command.review());
			return challenge.scope(command, by);
		});
	}

	public void endorse(Reference reference, boolean endorsed, String reasons) {
		change(reference, (challenge, by) -> challenge.endorse(endorsed, reasons, by));
	}

	public void proposeTeam(Reference reference, ProposeTeam command) {
		change(reference, (challenge, by) -> {
			this.team.refuseUnlessPeers(challenge, command);
			Fact fact = challenge.proposeTeam(command, by);
			this.team.enter(challenge);
			refuseBesideOtherPeers(challenge); // one at a time gets past entering
			return fact;
		});
	}

	/** Tasks go to posts, so the peers of two challenges would open each other's. */
	private void refuseBesideOtherPeers(PeerChallenge challenge) {
		this.challenges.findFirstByCouncilAndStageInAndIdNot(challenge.council(), Stage.WITH_PEERS, challenge.id())
			.ifPresent((other) -> {
				throw challenge.refusal("Other peers are at work in this council, on “" + other.purpose()
						+ "”: propose this team once their letter is settled.");
			});
	}

	/** With a conflict the peer's access ends at once. */
	public void declareInterests(Reference reference, boolean conflict, String interests) {
		change(reference, (challenge, by) -> {
			Fact fact = challenge.declareInterests(conflict, interests, by);
			if (conflict) {
				this.team.leave(challenge, by.user());
			}
			return fact;
		});
	}

	public void decideTeam(Reference reference, boolean accepted, String reasons) {
		change(reference, (challenge, by) -> {
			Fact fact = challenge.decideTeam(accepted, reasons, by);
			if (!accepted) {
				this.team.leave(challenge);
			}
			return fact;
		});
	}

	/**
	 * @param duties the titles of the answers that the peers may read
	 */
	public void share(Reference reference, List<String> duties, List<SharedItem> documents) {
		change(reference, (challenge, by) -> {
			Reference review = challenge.review().orElseThrow(() -> new OutOfSight(reference));
			this.assessments.refuseUnlessLocked(reference, challenge.council(), review);
			List<SharedItem> items = Stream
				.concat(this.assessments.answers(review).stream().filter((one) -> duties.contains(one.title())),
						documents.stream())
				.toList();
			return challenge.share(items, by);
		});
	}

	public void ask(Reference reference, String asked) {
		change(reference, (challenge, by) -> challenge.ask(asked, by));
	}

	/**
	 * @param item what is shared, unless the request is refused
	 */
	public void answerRequest(Reference reference, int number, @Nullable SharedItem item, String reasons) {
		change(reference, (challenge, by) -> challenge.answerRequest(number, item, reasons, by));
	}

	public void note(Reference reference, String words) {
		change(reference, (challenge, by) -> challenge.note(words, by));
	}

	public void giveFeedback(Reference reference, List<ChallengeFinding> findings, String summary) {
		change(reference, (challenge, by) -> challenge.giveFeedback(findings, summary, by));
	}

	public void writeLetter(Reference reference, String letter) {
		change(reference, (challenge, by) -> challenge.writeLetter(letter, by));
	}

	/** With the letter settled the peers leave. */
	public void checkLetter(Reference reference, boolean accepted, String points) {
		change(reference, (challenge, by) -> {
			Fact fact = challenge.checkLetter(accepted, points, by);
			if (accepted) {
				this.team.leave(challenge);
			}
			return fact;
		});
	}

	public void settleLetter(Reference reference, String answers, String letter) {
		change(reference, (challenge, by) -> {
			Fact fact = challenge.settleLetter(answers, letter, by);
			this.team.leave(challenge);
			return fact;
		});
	}

	public void publishLetter(Reference reference, Publication publication) {
		change(reference, (challenge, by) -> challenge.publishLetter(publication,
				dueOn(challenge, Setting.PEER_LETTER_MONTHS), by));
	}

	public void plan(Reference reference, List<AnsweredFinding> answers) {
		change(reference, (challenge, by) -> challenge.plan(answers, by));
	}

	public void reviewProgress(Reference reference, String progress) {
		change(reference, (challenge, by) -> challenge.reviewProgress(progress, by));
	}

	public void publishProgress(Reference reference, Publication publication) {
		change(reference, (challenge, by) -> challenge.publishProgress(publication,
				dueOn(challenge, Setting.PEER_REPORT_MONTHS), by));
	}

	public void extend(Reference reference, LocalDate until, String reasons) {
		change(reference, (challenge, by) -> {
			Fact fact = challenge.extend(until, reasons, by);
			this.team.enter(challenge);
			return fact;
		});
	}

	public void nameLead(Reference reference, String user) {
		change(reference, (challenge, by) -> {
			Fact fact = challenge.nameLead(user, by);
			this.team.enter(challenge);
			return fact;
		});
	}

	/** Ends the peer challenge with its process; for the director. */
	public void withdraw(Reference reference, String reasons) {
		change(reference, (challenge, by) -> {
			boolean visited = challenge.stage().withPeers();
			Fact fact = challenge.withdraw(reasons, by);
			if (visited) {
				this.team.leave(challenge);
			}
			return fact;
		});
		this.processes.tell("Msg_ChallengeWithdrawn", reference, Map.of());
	}

	/** Counted from the day of the feedback, in the months of the council's policy. */
	LocalDate dueOn(PeerChallenge challenge, Setting months) {
		return challenge.lastDay().orElse(by().today()).plusMonths(this.policies.of(challenge.council()).of(months));
	}

	private void change(Reference reference, BiFunction<PeerChallenge, By, Fact> verb) {
		By by = by();
		this.events.publishEvent(verb.apply(this.challenges.get(by, reference), by));
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
