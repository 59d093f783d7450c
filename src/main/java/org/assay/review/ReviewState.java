package org.assay.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

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
import org.assay.shared.By;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What is on record about a review, and where it may move from where it stands. */
@MappedSuperclass
abstract class ReviewState extends ReviewLineage {

	@Id
	UUID id;

	@Version
	@Nullable Integer version;

	String council;

	int reviewYear;

	@Enumerated(EnumType.STRING)
	@Column(name = "trigger_event")
	Trigger trigger;

	@Nullable String whatHappened;

	@Nullable String onlyDuties;

	LocalDate requestedOn;

	@Enumerated(EnumType.STRING)
	Stage stage = Stage.REQUESTED;

	@Embedded
	@Nullable CommissionReview commission;

	boolean repeatAssessor;

	@Embedded
	@Nullable Conclusion conclusion;

	@ElementCollection
	@CollectionTable(name = "review_sign_off", joinColumns = @JoinColumn(name = "review"))
	@OrderColumn(name = "place")
	List<SignOff> signOffs = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "review_element", joinColumns = @JoinColumn(name = "review"))
	@OrderColumn(name = "place")
	List<ElementJudgement> elements = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "review_point", joinColumns = @JoinColumn(name = "review"))
	@OrderColumn(name = "place")
	List<FactualPoint> points = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "review_gate", joinColumns = @JoinColumn(name = "review"))
	@OrderColumn(name = "place")
	List<ReadinessGate> gates = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "review_correction", joinColumns = @JoinColumn(name = "review"))
	@OrderColumn(name = "place")
	List<OpenCorrection> corrections = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ReviewState() {
	}

	final void takeFrom(RequestReview request) {
		this.council = request.council();
		this.trigger = request.trigger();
		this.reviewYear = request.reviewYear();
		this.whatHappened = request.whatHappened();
		this.onlyDuties = request.duties().isEmpty() ? null : String.join(",", request.duties());
	}

	/** The review as other modules refer to it. */
	@Override
	public Reference reference() {
		return new ReviewId(this.id).reference();
	}

	public UUID id() {
		return this.id;
	}

	@Override
	public String council() {
		return this.council;
	}

	public int year() {
		return this.reviewYear;
	}

	public Trigger trigger() {
		return this.trigger;
	}

	/** The keys of the only duties it covers; empty if it covers all of its edition. */
	public List<String> onlyDuties() {
		return (this.onlyDuties != null) ? List.of(this.onlyDuties.split(",")) : List.of();
	}

	public Optional<String> whatHappened() {
		return Optional.ofNullable(this.whatHappened);
	}

	public LocalDate requestedOn() {
		return this.requestedOn;
	}

	public Stage stage() {
		return this.stage;
	}

	/**
	 * What was commissioned.
	 * @throws WrongStage if nothing was commissioned yet
	 */
	public CommissionReview commission() {
		return givenCommission().orElseThrow(() -> new WrongStage(reference(), this.stage));
	}

	public Optional<CommissionReview> givenCommission() {
		return Optional.ofNullable(this.commission);
	}

	/** Whether the assessor judged too many reviews in a row for the council's policy. */
	public boolean repeatAssessor() {
		return this.repeatAssessor;
	}

	public Optional<Conclusion> conclusion() {
		return Optional.ofNullable(this.conclusion);
	}

	/** Every sign-off, oldest first. */
	public List<SignOff> signOffs() {
		return List.copyOf(this.signOffs);
	}

	/** The latest sign-off of the kind. */
	public Optional<SignOff> latest(SignOff.Kind kind) {
		return this.signOffs.stream().filter((signOff) -> signOff.kind() == kind).reduce((first, second) -> second);
	}

	/** The reasons of the latest sign-off of the kind. */
	Optional<String> said(SignOff.Kind kind) {
		return latest(kind).map(SignOff::reasons);
	}

	public List<ElementJudgement> elements() {
		return List.copyOf(this.elements);
	}

	public List<FactualPoint> points() {
		return List.copyOf(this.points);
	}

	public List<ReadinessGate> gates() {
		return List.copyOf(this.gates);
	}

	/** The corrections that were asked for and not made yet. */
	public List<OpenCorrection> corrections() {
		return List.copyOf(this.corrections);
	}

	/** “Yearly review 2026”. */
	public String title() {
		return this.trigger.words() + " " + this.reviewYear;
	}

	final void moveTo(Stage next) {
		if (!this.stage.next().contains(next)) {
			throw new WrongStage(reference(), this.stage);
		}
		// A correction of a review that is over could never be made.
		if (next.concluded()) {
			unlessCorrected((any) -> true);
		}
		if (next == Stage.WITHDRAWN) {
			this.corrections.clear();
		}
		this.stage = next;
	}

	final void unlessCorrected(Predicate<OpenCorrection> asked) {
		this.corrections.stream().filter(asked).findFirst().ifPresent((open) -> {
			throw new CorrectionOpen(reference(), open);
		});
	}

	final void unlessAt(Stage wanted) {
		if (this.stage != wanted) {
			throw new WrongStage(reference(), this.stage);
		}
	}

	final void unlessOpen() {
		if (!this.stage.open()) {
			throw new WrongStage(reference(), this.stage);
		}
	}

	final void unlessHolds(By by, String post, String title) {
		if (!by.actor().holds(this.council, post)) {
			throw new NotForYourPost(reference(), title);
		}
	}

	final void unlessSeparate(SignOff.Kind kind, By by, String sentence) {
		if (latest(kind).filter((signOff) -> signOff.signedBy().equals(by.user())).isPresent()) {
			throw new NotIndependent(reference(), sentence);
		}
	}

	final void unlessTheAssessor(By by) {
		if (!by.user().equals(commission().assessor())) {
			throw new NotIndependent(reference(),
					"Only the assessor who declared their independence can do this; ask the chief executive to commission another assessor.");
		}
	}

	final void sign(SignOff.Kind kind, String outcome, String reasons, By by) {
		this.signOffs.add(new SignOff(kind, outcome, reasons, by.user(), by.at()));
	}

}
