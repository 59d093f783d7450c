package org.assay.peer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.shared.By;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads peer challenges for those who work for the host and for the peers. */
@Component
@Transactional(readOnly = true)
public class ChallengeRecords {

	private final PeerChallenges challenges;

	private final SelfAssessments assessments;

	private final People people;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	ChallengeRecords(PeerChallenges challenges, SelfAssessments assessments, People people, Councils councils,
			SignedIn signedIn, Clock clock) {
		this.challenges = challenges;
		this.assessments = assessments;
		this.people = people;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** The challenges that the councils of the signed-in person host, newest first. */
	Page<ChallengeLine> hosted(Pageable page) {
		String[] seen = this.councils.keysSeenBy(this.signedIn.actor());
		return this.challenges.findNewest(seen, page).map(ChallengeLine::of);
	}

	/**
	 * All challenges that the council hosts, newest first.
	 * @throws OutOfSight if the signed-in person does not work for it
	 */
	public List<ChallengeLine> hosted(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		return this.challenges.findNewest(new String[] { council }, Pageable.unpaged())
			.map(ChallengeLine::of)
			.getContent();
	}

	/** The challenges in whose team the signed-in person is now. */
	public List<ChallengeLine> visited() {
		By by = by();
		return this.challenges.withPeers(List.of(by.user()))
			.stream()
			.filter((challenge) -> by.actor().visits(challenge.council()) && challenge.stage().withPeers())
			.map(ChallengeLine::of)
			.toList();
	}

	/**
	 * Whom the council gives to challenges elsewhere.
	 * @throws OutOfSight if the signed-in person does not work for it
	 */
	public List<ProvidedPeer> provided(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		Map<String, Person> own = this.people.ofCouncil(council)
			.stream()
			.filter((person) -> person.council().equals(council))
			.collect(Collectors.toMap(Person::id, (person) -> person));
		if (own.isEmpty()) {
			return List.of();
		}
		List<PeerChallenge> elsewhere = this.challenges.withPeers(own.keySet());
		Map<String, String> hosts = this.councils
			.names(elsewhere.stream().map(PeerChallenge::council).collect(Collectors.toSet()));
		return elsewhere.stream()
			.flatMap((challenge) -> challenge.team()
				.stream()
				.flatMap((one) -> Optional.ofNullable(own.get(one.person()))
					.filter((person) -> !person.council().equals(challenge.council()))
					.map((person) -> new ProvidedPeer(hosts.getOrDefault(challenge.council(), challenge.council()),
							person.name(), one.role().words(), challenge.firstDay, challenge.accessEndsOn))
					.stream()))
			.toList();
	}

	/**
	 * One peer challenge, as far as it is for the signed-in person.
	 * @throws OutOfSight if there is none for the signed-in person
	 * @throws ChallengeRefused if their part in it has ended
	 */
	public ChallengeSheet sheet(UUID id) {
		By by = by();
		PeerChallenge challenge = this.challenges.get(by, new ChallengeId(id).reference());
		boolean host = by.actor().sees(challenge.council());
		boolean reading = challenge.stage().reading();
		boolean told = host || reading;
		return new ChallengeSheet(ChallengeLine.of(challenge), !host,
				challenge.member(by.user()).filter(TeamMember::isDeclared).isPresent(), reading,
				challenge.stage().withPeers(), host ? challenge.review().map(this.assessments::title).orElse("") : "",
				Optional.ofNullable(challenge.coreAreas).map((areas) -> areas.lines().toList()).orElse(List.of()),
				challenge.themes, challenge.organiser, challenge.firstDay, challenge.lastDay, challenge.accessEndsOn,
				challenge.team().stream().map((one) -> line(one, host || one.person().equals(by.user()))).toList(),
				told ? List.copyOf(challenge.items) : List.of(), told ? requests(challenge) : List.of(),
				host ? List.of() : challenge.notes.stream()
					.map((one) -> new ChallengeSheet.WordLine("Note", one.words(), name(one.saidBy()), one.saidAt()))
					.toList(),
				findings(challenge), challenge.letter().orElse(null),
				!host ? List.of()
						: challenge.words.stream()
							.map((one) -> new ChallengeSheet.WordLine(one.about(), one.words(), name(one.saidBy()),
									one.saidAt()))
							.toList());
	}

	private ChallengeSheet.PeerLine line(TeamMember one, boolean told) {
		return new ChallengeSheet.PeerLine(one.person(), name(one.person()), one.role().words(), one.isDeclared(),
				told ? one.interests() : null, one.active());
	}

	private List<ChallengeSheet.RequestLine> requests(PeerChallenge challenge) {
		return IntStream.range(0, challenge.requests.size()).mapToObj((place) -> {
			MaterialRequest one = challenge.requests.get(place);
			return new ChallengeSheet.RequestLine(place + 1, one.asked(), name(one.askedBy()), one.answer());
		}).toList();
	}

	private static List<ChallengeSheet.FindingLine> findings(PeerChallenge challenge) {
		return IntStream.range(0, challenge.findings.size()).mapToObj((place) -> {
			ChallengeFinding one = challenge.findings.get(place);
			return new ChallengeSheet.FindingLine(place + 1, one.kind().words(), one.finding(),
					(one.response() != null) ? one.response().words() : null, one.reasons(), one.actionToDo());
		}).toList();
	}

	private String name(String user) {
		return this.people.nameOf(user);
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
