package org.assay.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.assay.shared.By;
import org.assay.shared.Dates;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What is on record about a peer challenge, and who may see it. */
@MappedSuperclass
abstract class ChallengeState {

	static final String QUESTIONED = "Facts questioned";

	@Id
	UUID id;

	@Version
	@Nullable Integer version;

	String council;

	String purpose;

	LocalDate requestedOn;

	@Enumerated(EnumType.STRING)
	Stage stage = Stage.REQUESTED;

	@Nullable String review;

	@Nullable String coreAreas;

	@Nullable String themes;

	@Nullable String organiser;

	@Nullable LocalDate firstDay;

	@Nullable LocalDate lastDay;

	@Nullable LocalDate accessEndsOn;

	@Nullable String letter;

	@ElementCollection
	@CollectionTable(name = "peer_team_member", joinColumns = @JoinColumn(name = "challenge"))
	@OrderColumn(name = "place")
	List<TeamMember> team = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "peer_shared_item", joinColumns = @JoinColumn(name = "challenge"))
	@OrderColumn(name = "place")
	List<SharedItem> items = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "peer_material_request", joinColumns = @JoinColumn(name = "challenge"))
	@OrderColumn(name = "place")
	List<MaterialRequest> requests = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "peer_note", joinColumns = @JoinColumn(name = "challenge"))
	@OrderColumn(name = "place")
	List<PeerNote> notes = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "peer_finding", joinColumns = @JoinColumn(name = "challenge"))
	@OrderColumn(name = "place")
	List<ChallengeFinding> findings = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "peer_word", joinColumns = @JoinColumn(name = "challenge"))
	@OrderColumn(name = "place")
	List<ChallengeWord> words = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ChallengeState() {
	}

	public Reference reference() {
		return new ChallengeId(this.id).reference();
	}

	public UUID id() {
		return this.id;
	}

	/** The host. */
	public String council() {
		return this.council;
	}

	public String purpose() {
		return this.purpose;
	}

	public Stage stage() {
		return this.stage;
	}

	public List<TeamMember> team() {
		return List.copyOf(this.team);
	}

	public List<ChallengeFinding> findings() {
		return List.copyOf(this.findings);
	}

	/** The last day of the challenge, when the peers give their feedback. */
	public Optional<LocalDate> lastDay() {
		return Optional.ofNullable(this.lastDay);
	}

	/** The last day on which the peers may read what is shared. */
	public Optional<LocalDate> accessEndsOn() {
		return Optional.ofNullable(this.accessEndsOn);
	}

	public Optional<String> letter() {
		return Optional.ofNullable(this.letter);
	}

	/** The points of fact the council raised against the letter. */
	Optional<String> points() {
		return this.words.stream()
			.filter((word) -> word.about().equals(QUESTIONED))
			.map(ChallengeWord::words)
			.findFirst();
	}

	/** The review whose self-assessment the peers start from. */
	Optional<Reference> review() {
		return Optional.ofNullable(this.review).map(Reference::parse);
	}

	Optional<TeamMember> member(String user) {
		return this.team.stream().filter((one) -> one.person().equals(user)).findFirst();
	}

	/**
	 * Those who work for the host see a challenge, and the peers while they take part.
	 * @throws OutOfSight to everybody else
	 * @throws ChallengeRefused to a peer whose part has ended
	 */
	final void unlessSeenBy(By by) {
		if (by.actor().sees(this.council)) {
			return;
		}
		TeamMember peer = member(by.user()).orElseThrow(() -> new OutOfSight(reference()));
		if (peer.conflictOn() != null) {
			throw refusal("You declared a conflict of interest on " + Dates.words(peer.conflictOn())
					+ ", so this peer challenge is closed to you; tell the host council if that was a mistake.");
		}
		LocalDate ends = accessEndsOn().orElse(by.today());
		if (ends.isBefore(by.today())) {
			throw refusal("Your access to this peer challenge ended on " + Dates.words(ends)
					+ "; ask the host council to extend it.");
		}
		if (!this.stage.withPeers() || !by.actor().visits(this.council)) {
			throw new OutOfSight(reference());
		}
	}

	final void unlessAt(Stage wanted) {
		if (this.stage != wanted) {
			throw refusal("This peer challenge is " + this.stage.words()
					+ ", so this cannot be done now; open its page to see what comes next.");
		}
	}

	final void unlessHolds(By by, String post, String title) {
		if (!by.actor().holds(this.council, post)) {
			throw refusal("This is for the " + title + " of the host council; ask them to do it.");
		}
	}

	/** The peer who acts, in a team that was accepted. */
	final TeamMember unlessPeer(By by) {
		unlessSeenBy(by);
		return member(by.user())
			.orElseThrow(() -> refusal("This is for the peers of this challenge; leave it to them."));
	}

	final void unlessLeads(By by) {
		if (unlessPeer(by).role() != TeamRole.LEAD) {
			throw refusal("This is for the lead of the team; ask them to do it.");
		}
	}

	final void say(String about, String said, By by) {
		this.words.add(new ChallengeWord(about, said, by.user(), by.at()));
	}

	final ChallengeRefused refusal(String sentence) {
		return new ChallengeRefused(sentence, reference());
	}

}
