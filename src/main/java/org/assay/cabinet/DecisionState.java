package org.assay.cabinet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What is on record about a decision. */
@MappedSuperclass
abstract class DecisionState {

	@Id
	UUID id;

	@Version
	@Nullable Integer version;

	String council;

	int yearRecorded;

	int placeInYear;

	@Column(name = "source_record")
	@Nullable String source;

	@Enumerated(EnumType.STRING)
	DecisionMaker maker;

	@Nullable UUID meeting;

	String decider;

	@Nullable String decidedBy;

	String title;

	@Enumerated(EnumType.STRING)
	DecisionOutcome outcome;

	@Nullable String wanted;

	boolean keyDecision;

	@Enumerated(EnumType.STRING)
	Openness openness;

	@Enumerated(EnumType.STRING)
	DecisionStage stage = DecisionStage.RECORDED;

	@Embedded
	@Nullable UrgencyAgreement urgent;

	@Embedded
	@Nullable CallInWindow window;

	@ElementCollection
	@CollectionTable(name = "decision_wording", joinColumns = @JoinColumn(name = "decision"))
	@OrderColumn(name = "place")
	List<Wording> wordings = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "decision_action", joinColumns = @JoinColumn(name = "decision"))
	@OrderColumn(name = "place")
	List<DecisionAction> actions = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected DecisionState() {
	}

	public UUID id() {
		return this.id;
	}

	public Reference reference() {
		return new DecisionId(this.id).reference();
	}

	public String council() {
		return this.council;
	}

	/**
	 * How people name it, such as "2026/3": the third that the council recorded in 2026.
	 */
	public String number() {
		return this.yearRecorded + "/" + this.placeInYear;
	}

	/** The record it was taken on, such as a report. */
	public Optional<Reference> source() {
		return Optional.ofNullable(this.source).map(Reference::parse);
	}

	public DecisionMaker maker() {
		return this.maker;
	}

	public Optional<Reference> meeting() {
		return Optional.ofNullable(this.meeting).map((meeting) -> new MeetingId(meeting).reference());
	}

	/** The name of the body, member or officer on that day. */
	public String decider() {
		return this.decider;
	}

	/** The user id of the member or officer who decided alone. */
	public Optional<String> decidedBy() {
		return Optional.ofNullable(this.decidedBy);
	}

	public String title() {
		return this.title;
	}

	public DecisionOutcome outcome() {
		return this.outcome;
	}

	/** What is wanted before it is decided. */
	public Optional<String> wanted() {
		return Optional.ofNullable(this.wanted);
	}

	public boolean isKey() {
		return this.keyDecision;
	}

	public Openness openness() {
		return this.openness;
	}

	public DecisionStage stage() {
		return this.stage;
	}

	/** The agreement that it was too urgent to be called in. */
	public Optional<UrgencyAgreement> urgent() {
		return Optional.ofNullable(this.urgent);
	}

	/** What was decided in the end. */
	public Wording wording() {
		return this.wordings.get(this.wordings.size() - 1);
	}

	/** What was decided, each time it was, oldest first. */
	public List<Wording> wordings() {
		return List.copyOf(this.wordings);
	}

	public List<DecisionAction> actions() {
		return List.copyOf(this.actions);
	}

	public Optional<LocalDate> publishedOn() {
		return Optional.ofNullable(this.window).map(CallInWindow::publishedOn);
	}

	/** The last day for a call-in; empty if it cannot be called in. */
	public Optional<LocalDate> lastCallInDay() {
		return Optional.ofNullable(this.window).flatMap((window) -> Optional.ofNullable(window.lastCallInDay()));
	}

	/**
	 * When it takes effect, unless it is called in before; empty while it is suspended.
	 */
	public Optional<LocalDate> effectiveOn() {
		return (this.stage == DecisionStage.SUSPENDED || this.stage == DecisionStage.CLOSED || !this.outcome.decides())
				? Optional.empty() : Optional.ofNullable(this.window).map(CallInWindow::effectiveOn);
	}

	/** Whether it has effect on the day. */
	public boolean hasEffect(LocalDate today) {
		return effectiveOn().filter((day) -> !day.isAfter(today)).isPresent();
	}

	final void moveTo(DecisionStage next) {
		if (!this.stage.next().contains(next)) {
			throw new DecisionRefused("This decision is " + this.stage.words()
					+ ", so this cannot be done now; open the decision to see what comes next.", reference());
		}
		this.stage = next;
	}

}
