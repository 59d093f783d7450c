package org.assay.guidance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.assay.register.Change;
import org.assay.register.Duty;
import org.assay.register.EditionComparison;
import org.assay.shared.By;
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
		return new DutiesRemapped(this.council, reference(), comparison.before(), comparison.after(),
				comparison.affected().stream().map(Duty::key).toList(), this.keyChanges);
	}

	ReassessmentBegun handOn(Reference review) {
		unlessAt(Stage.REMAPPING);
		this.stage = Stage.REASSESSING;
		this.review = review.toString();
		return new ReassessmentBegun(this.council, reference(), review);
	}

	public Reference reference() {
		return new GuidanceChangeId(this.id).reference();
	}

	public String council() {
		return this.council;
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
	 * What the reassessment is told has happened.
	 * @throws NullPointerException before the duties are remapped
	 */
	public String keyChanges() {
		return Objects.requireNonNull(this.keyChanges);
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
