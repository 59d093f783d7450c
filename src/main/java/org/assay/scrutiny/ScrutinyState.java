package org.assay.scrutiny;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.assay.council.Posts;
import org.assay.shared.By;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What is on record about a scrutiny review. */
@MappedSuperclass
abstract class ScrutinyState {

	static final String CHAIR = "scrutiny-chair";

	static final String FOUND = "Found";

	private static final Set<String> COMMITTEE = Set.of(CHAIR, "scrutiny-committee");

	@Id
	UUID id;

	@Version
	@Nullable Integer version;

	String council;

	String question;

	LocalDate requestedOn;

	@Enumerated(EnumType.STRING)
	Stage stage = Stage.REQUESTED;

	@Column(name = "subject_record")
	@Nullable String subject;

	@Nullable String documents;

	@Nullable LocalDate documentsDueOn;

	@Nullable LocalDate hearingOn;

	@Nullable LocalDate responseDueOn;

	@Nullable LocalDate respondedOn;

	@Nullable LocalDate publishedOn;

	@ElementCollection
	@CollectionTable(name = "scrutiny_witness", joinColumns = @JoinColumn(name = "scrutiny"))
	@OrderColumn(name = "place")
	List<Witness> witnesses = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "scrutiny_recommendation", joinColumns = @JoinColumn(name = "scrutiny"))
	@OrderColumn(name = "place")
	List<ScrutinyRecommendation> recommendations = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "scrutiny_word", joinColumns = @JoinColumn(name = "scrutiny"))
	@OrderColumn(name = "place")
	List<ScrutinyWord> words = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ScrutinyState() {
	}

	public Reference reference() {
		return new ScrutinyId(this.id).reference();
	}

	public UUID id() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	/** What scrutiny was asked to look at. */
	public String question() {
		return this.question;
	}

	public LocalDate requestedOn() {
		return this.requestedOn;
	}

	public Stage stage() {
		return this.stage;
	}

	/** The decision or review it looks at. */
	public Optional<Reference> subject() {
		return Optional.ofNullable(this.subject).map(Reference::parse);
	}

	/** The documents asked for. */
	public Optional<String> documents() {
		return Optional.ofNullable(this.documents);
	}

	public Optional<LocalDate> documentsDueOn() {
		return Optional.ofNullable(this.documentsDueOn);
	}

	public Optional<LocalDate> hearingOn() {
		return Optional.ofNullable(this.hearingOn);
	}

	/** The last day for the executive's response. */
	public Optional<LocalDate> responseDueOn() {
		return Optional.ofNullable(this.responseDueOn);
	}

	public Optional<LocalDate> respondedOn() {
		return Optional.ofNullable(this.respondedOn);
	}

	public Optional<LocalDate> publishedOn() {
		return Optional.ofNullable(this.publishedOn);
	}

	/** Whether the response came after its last day. */
	public boolean isResponseLate() {
		return this.respondedOn != null && this.responseDueOn != null && this.respondedOn.isAfter(this.responseDueOn);
	}

	public List<Witness> witnesses() {
		return List.copyOf(this.witnesses);
	}

	public List<ScrutinyRecommendation> recommendations() {
		return List.copyOf(this.recommendations);
	}

	/** What was said and done, oldest first. */
	public List<ScrutinyWord> words() {
		return List.copyOf(this.words);
	}

	/** What the committee has found; empty before it has said so. */
	public String found() {
		return this.words.stream()
			.filter((word) -> word.about().equals(FOUND))
			.map(ScrutinyWord::words)
			.findFirst()
			.orElse("");
	}

	final void unlessAt(Stage wanted) {
		if (this.stage != wanted) {
			throw refusal("This scrutiny review is " + this.stage.words()
					+ ", so this cannot be done now; open its page to see what comes next.");
		}
	}

	/** LGA 2000 section 9FA: no member of the executive sits on overview and scrutiny. */
	final void unlessScrutinises(By by, Set<String> tookPart) {
		if (Posts.OF_EXECUTIVE.stream().anyMatch((post) -> by.actor().holds(this.council, post))) {
			throw refusal("You are a member of the executive, so you cannot scrutinise; leave this to the committee.");
		}
		if (COMMITTEE.stream().noneMatch((post) -> by.actor().holds(this.council, post))) {
			throw refusal("This is for the scrutiny chair or a member of the scrutiny committee; ask them to do it.");
		}
		if (tookPart.contains(by.user())) {
			throw refusal(
					"You took part in what is being scrutinised, so you cannot scrutinise it; leave this to another member of the committee.");
		}
	}

	final void unlessExecutive(By by) {
		if (Posts.OF_EXECUTIVE.stream().noneMatch((post) -> by.actor().holds(this.council, post))) {
			throw refusal("Only a member of the executive can answer scrutiny; ask the leader or the lead member.");
		}
	}

	final void unlessDemocraticServices(By by) {
		if (!by.actor().holds(this.council, "democratic-services")) {
			throw refusal("This is for democratic services of the council; ask them to do it.");
		}
	}

	final void say(String about, String words, By by) {
		this.words.add(new ScrutinyWord(about, words, by.user(), by.at()));
	}

	final ScrutinyRefused refusal(String sentence) {
		return new ScrutinyRefused(sentence, reference());
	}

}
