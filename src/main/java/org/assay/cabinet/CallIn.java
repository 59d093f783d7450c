package org.assay.cabinet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Scrutiny's power over a decision that was made and not implemented yet, Local
 * Government Act 2000 section 9F(4): to recommend that it be reconsidered, or to refer it
 * to the council.
 */
@Entity
public class CallIn {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private UUID decision;

	private String calledInBy;

	private LocalDate calledInOn;

	private String reasons;

	private String alternative;

	@Enumerated(EnumType.STRING)
	private CallInStage stage = CallInStage.RECEIVED;

	private @Nullable LocalDate committeeBy;

	@ElementCollection
	@CollectionTable(name = "call_in_supporter", joinColumns = @JoinColumn(name = "call_in"))
	@OrderColumn(name = "place")
	@Column(name = "person")
	private List<String> supporters = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "call_in_ground", joinColumns = @JoinColumn(name = "call_in"))
	@Column(name = "ground")
	@Enumerated(EnumType.STRING)
	private Set<CallInGround> grounds = EnumSet.noneOf(CallInGround.class);

	@ElementCollection
	@CollectionTable(name = "call_in_word", joinColumns = @JoinColumn(name = "call_in"))
	@OrderColumn(name = "place")
	private List<CallInWord> words = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected CallIn() {
	}

	/**
	 * Calls the decision in.
	 * @throws CallInRefused if its window is over or it has none
	 */
	CallIn(CallInDecision given, DecisionRecord decision, By by) {
		decision.refuseUnlessOpenToCallIn(by.today());
		this.id = UUID.randomUUID();
		this.council = decision.council();
		this.decision = decision.id();
		this.calledInBy = by.user();
		this.calledInOn = by.today();
		this.reasons = given.reasons();
		this.alternative = given.alternative();
		this.supporters.addAll(given.supporters().stream().filter((one) -> !one.equals(by.user())).distinct().toList());
		this.grounds.addAll(given.grounds());
	}

	DecisionCalledIn calledIn() {
		return new DecisionCalledIn(this.council, reference(), decision(), this.calledInBy, supporters(),
				this.grounds.stream().sorted().toList(), this.reasons, this.alternative);
	}

	/**
	 * The monitoring officer says whether it is valid.
	 * @param meetingBy the last day for the committee to meet on it
	 */
	CallInMoved validate(boolean valid, @Nullable String given, LocalDate meetingBy, By by) {
		this.committeeBy = valid ? meetingBy : null;
		return move(valid ? CallInStage.AT_COMMITTEE : CallInStage.INVALID,
				Incomplete.unlessGiven(given, "Give your reasons for finding the call-in valid or not."), by);
	}

	CallInMoved consider(CommitteeOutcome outcome, @Nullable String given, By by) {
		return move(outcome.stage(), Incomplete.unlessGiven(given,
				"Give the committee's reasons, and what it recommends if it refers the decision back."), by);
	}

	CallInMoved considerAtCouncil(boolean objects, @Nullable String given, By by) {
		return move(objects ? CallInStage.RECONSIDERING : CallInStage.NOT_OBJECTED,
				Incomplete.unlessGiven(given, "Give the council's reasons."), by);
	}

	CallInMoved reconsider(boolean amended, @Nullable String given, By by) {
		return move(amended ? CallInStage.AMENDED : CallInStage.CONFIRMED, Incomplete.unlessGiven(given,
				"Give the reasons for confirming or amending the decision; the law asks for them."), by);
	}

	CallInMoved lapse(By by) {
		return move(CallInStage.LAPSED, "The committee did not meet in time.", by);
	}

	private CallInMoved move(CallInStage next, String given, By by) {
		if (!this.stage.next().contains(next)) {
			throw new CallInRefused(
					"This call-in is " + this.stage.words()
							+ ", so this cannot be done now; open the decision's page to see what comes next.",
					reference());
		}
		this.stage = next;
		this.words.add(new CallInWord(next, given, by.user(), by.at()));
		return new CallInMoved(this.council, reference(), next, given);
	}

	public UUID id() {
		return this.id;
	}

	public Reference reference() {
		return new CallInId(this.id).reference();
	}

	public String council() {
		return this.council;
	}

	public Reference decision() {
		return new DecisionId(this.decision).reference();
	}

	/** The user id of the member who called it in. */
	public String calledInBy() {
		return this.calledInBy;
	}

	public LocalDate calledInOn() {
		return this.calledInOn;
	}

	/** The user ids of the other members who asked for it. */
	public List<String> supporters() {
		return List.copyOf(this.supporters);
	}

	public Set<CallInGround> grounds() {
		return Set.copyOf(this.grounds);
	}

	public String reasons() {
		return this.reasons;
	}

	/** The decision they would take instead; may be empty. */
	public String alternative() {
		return this.alternative;
	}

	public CallInStage stage() {
		return this.stage;
	}

	/** The last day for the committee to meet on it, once it is valid. */
	public Optional<LocalDate> committeeBy() {
		return Optional.ofNullable(this.committeeBy);
	}

	/** What was said at each turn, oldest first. */
	public List<CallInWord> words() {
		return List.copyOf(this.words);
	}

}
