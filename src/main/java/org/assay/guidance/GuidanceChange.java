package org.assay.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.assay.cabinet.FrozenDocument;
import org.assay.register.Change;
import org.assay.register.Duty;
import org.assay.register.EditionComparison;
import org.assay.shared.By;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One look of a council at whether the guidance has changed and, if it has, what that
 * does to the duties on its register.
 */
@Entity
@Table(name = "guidance_change")
public class GuidanceChange {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private int watchYear;

	@Enumerated(EnumType.STRING)
	private Stage stage = Stage.WATCHING;

	private @Nullable String edition;

	private @Nullable String reasons;

	private @Nullable String keyChanges;

	private @Nullable String meeting;

	/** What the note says, as JSON. */
	private @Nullable String note;

	private @Nullable String noteDigest;

	@ElementCollection
	@CollectionTable(name = "guidance_note_document", joinColumns = @JoinColumn(name = "guidance_change"))
	@OrderBy("form")
	private List<FrozenDocument> documents = new ArrayList<>();

	private @Nullable String review;

	@SuppressWarnings("NullAway.Init")
	protected GuidanceChange() {
	}

	GuidanceChange(UUID id, String council, int watchYear) {
		this.id = id;
		this.council = council;
		this.watchYear = watchYear;
	}

	GuidanceWatchOpened opened() {
		return new GuidanceWatchOpened(this.council, reference(), this.watchYear);
	}

	/**
	 * @param edition the key of the new edition; null if the guidance has not changed
	 */
	GuidanceChecked check(@Nullable String edition, String reasons, By by) {
		unlessAt(Stage.WATCHING);
		unlessHolds(by, "policy-officer", "policy officer");
		this.reasons = Incomplete.unlessGiven(reasons, "Say where you looked and what you found.");
		this.edition = edition;
		this.stage = (edition != null) ? Stage.REMAPPING : Stage.UNCHANGED;
		return new GuidanceChecked(this.council, reference(), edition, this.reasons);
	}

	/**
	 * @param openFindings what open actions follow from, such as “D12 Succession: not
	 * met”
	 */
	DutiesRemapped remap(EditionComparison comparison, List<String> openFindings, String keyChanges, By by) {
		unlessAt(Stage.REMAPPING);
		unlessHolds(by, "assurance-lead", "assurance lead");
		comparison.of(Change.REMOVED)
			.stream()
			.flatMap((line) -> line.before().stream())
			.filter((dropped) -> openFindings.stream().anyMatch((finding) -> finding.startsWith(dropped.key() + " ")))
			.findFirst()
			.ifPresent((dropped) -> {
				throw refusal("The new edition drops " + dropped.key()
						+ ", on which actions are still open; close or withdraw them first.");
			});
		this.keyChanges = Incomplete.unlessGiven(keyChanges, "Write the key changes, as they are to be reported.");
		this.stage = Stage.REMAPPED;
		return new DutiesRemapped(this.council, reference(), comparison.before(), comparison.after(),
				comparison.affected().stream().map(Duty::key).toList(), this.keyChanges);
	}

	/**
	 * @param meeting the one that the note goes to
	 * @param content what the note says, as JSON
	 * @param documents the note in all its forms
	 */
	KeyChangesReported report(Reference meeting, String content, List<FrozenDocument> documents, By by) {
		unlessAt(Stage.REMAPPED);
		unlessHolds(by, "policy-officer", "policy officer");
		this.stage = Stage.ON_AGENDA;
		this.meeting = meeting.toString();
		this.note = content;
		this.noteDigest = CanonicalJson.digest(content);
		this.documents.clear();
		this.documents.addAll(documents);
		return new KeyChangesReported(this.council, reference(), meeting, this.noteDigest, documents());
	}

	/**
	 * The meeting that the note was to go to is cancelled: a note for another is made.
	 */
	NoteTakenOffAgenda takeOffAgenda(String reasons) {
		unlessAt(Stage.ON_AGENDA);
		Reference cancelled = meeting().orElseThrow();
		this.stage = Stage.REMAPPED;
		this.meeting = null;
		return new NoteTakenOffAgenda(this.council, reference(), cancelled, reasons);
	}

	/** The meeting that the note went to was held. */
	NoteReceived receive() {
		unlessAt(Stage.ON_AGENDA);
		this.stage = Stage.RECEIVED;
		return new NoteReceived(this.council, reference(), meeting().orElseThrow());
	}

	ReassessmentBegun handOn(Reference review) {
		unlessAt(Stage.ON_AGENDA);
		this.review = review.toString();
		return new ReassessmentBegun(this.council, reference(), review);
	}

	public Reference reference() {
		return new GuidanceChangeId(this.id).reference();
	}

	public UUID id() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	/** The year whose check it is. */
	public int year() {
		return this.watchYear;
	}

	public Stage stage() {
		return this.stage;
	}

	/** The key of the edition that was found. */
	public Optional<String> edition() {
		return Optional.ofNullable(this.edition);
	}

	/** Where somebody looked and what they found. */
	public Optional<String> reasons() {
		return Optional.ofNullable(this.reasons);
	}

	/**
	 * What is new, what asks for more and what is gone; empty before the duties are
	 * remapped.
	 */
	public Optional<String> keyChanges() {
		return Optional.ofNullable(this.keyChanges);
	}

	/** The meeting that the note goes to; empty while it needs another. */
	public Optional<Reference> meeting() {
		return Optional.ofNullable(this.meeting).map(Reference::parse);
	}

	/** SHA-256 of what the note says, in hexadecimal. */
	public Optional<String> noteDigest() {
		return Optional.ofNullable(this.noteDigest);
	}

	/** What the note says, as JSON; empty before it is made. */
	Optional<String> note() {
		return Optional.ofNullable(this.note);
	}

	/** The note in all its forms; empty before it is made. */
	public List<FrozenDocument> documents() {
		return List.copyOf(this.documents);
	}

	/** The review that assesses the affected duties. */
	public Optional<Reference> review() {
		return Optional.ofNullable(this.review).map(Reference::parse);
	}

	private void unlessAt(Stage wanted) {
		if (this.stage != wanted) {
			throw refusal("The check of the guidance is " + this.stage.words() + ", so this cannot be done now.");
		}
	}

	private void unlessHolds(By by, String post, String words) {
		if (!by.actor().holds(this.council, post)) {
			throw refusal("This is for the " + words + " of the council; ask them to do it.");
		}
	}

	private GuidanceRefused refusal(String sentence) {
		return new GuidanceRefused(sentence, reference());
	}

}
