package org.assay.action;

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
import org.assay.shared.By;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What is on record about an action, and where it may move from where it stands. */
@MappedSuperclass
abstract class ActionState {

	@Id
	UUID id;

	@Version
	@Nullable Integer version;

	String council;

	@Column(name = "source_record")
	@Nullable String source;

	@Nullable String finding;

	String toDo;

	LocalDate openedOn;

	@Enumerated(EnumType.STRING)
	Stage stage = Stage.OPENED;

	@Nullable String owner;

	@Nullable LocalDate dueOn;

	@Nullable LocalDate wantedOn;

	@Nullable String successMeasure;

	@Nullable UUID committee;

	@ElementCollection
	@CollectionTable(name = "action_entry", joinColumns = @JoinColumn(name = "action"))
	@OrderColumn(name = "place")
	List<Entry> entries = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ActionState() {
	}

	/** The action as other modules refer to it. */
	public Reference reference() {
		return new ActionId(this.id).reference();
	}

	public UUID id() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	/**
	 * What it follows from: a review, a decision or a scrutiny review. Where somebody
	 * opened it by hand, there is none until it is agreed.
	 */
	public Optional<Reference> source() {
		return Optional.ofNullable(this.source).map(Reference::parse);
	}

	/** What the review found, where it follows from a finding. */
	public Optional<String> finding() {
		return Optional.ofNullable(this.finding);
	}

	/** What is to be done. */
	public String toDo() {
		return this.toDo;
	}

	public LocalDate openedOn() {
		return this.openedOn;
	}

	public Stage stage() {
		return this.stage;
	}

	/** The user id of the one officer who answers for it; proposed until agreed. */
	public Optional<String> owner() {
		return Optional.ofNullable(this.owner);
	}

	/** The day by which it is to be done; proposed until agreed. */
	public Optional<LocalDate> dueOn() {
		return Optional.ofNullable(this.dueOn);
	}

	/** The later day that the owner asked for. */
	public Optional<LocalDate> wantedOn() {
		return Optional.ofNullable(this.wantedOn);
	}

	/** What will show that it worked. */
	public Optional<String> successMeasure() {
		return Optional.ofNullable(this.successMeasure);
	}

	/** The one body that monitors it. */
	public Optional<UUID> committee() {
		return Optional.ofNullable(this.committee);
	}

	/** What was said and what happened, oldest first. */
	public List<Entry> entries() {
		return List.copyOf(this.entries);
	}

	/** What was said last of the kind. */
	Optional<String> said(Entry.Kind kind) {
		return this.entries.stream()
			.filter((entry) -> entry.kind() == kind)
			.map(Entry::words)
			.reduce((first, second) -> second);
	}

	/** Whether its date has passed and it is not reported done. */
	public boolean isOverdue(LocalDate today) {
		return Stage.withDate().contains(this.stage) && this.dueOn != null && this.dueOn.isBefore(today);
	}

	final void unlessAt(Stage wanted) {
		if (this.stage != wanted) {
			throw refusal("This action is " + this.stage.words()
					+ ", so this cannot be done now; open the action's page to see what comes next.");
		}
	}

	final void moveTo(Stage next) {
		if (!this.stage.next().contains(next)) {
			unlessAt(next);
		}
		this.stage = next;
	}

	final void enter(Entry.Kind kind, String outcome, String words, By by) {
		this.entries.add(new Entry(kind, outcome, words, by.user(), by.at()));
	}

	final void unlessHolds(By by, Set<String> posts, String whose) {
		if (posts.stream().noneMatch((post) -> by.actor().holds(this.council, post))) {
			throw refusal("This is for " + whose + " of the council, in person or by deputy; ask them to do it.");
		}
	}

	final void unlessForAnother(By by, String sentence) {
		if (by.user().equals(this.owner)) {
			throw refusal(sentence);
		}
	}

	final ActionRefused refusal(String sentence) {
		return new ActionRefused(sentence, reference());
	}

}
