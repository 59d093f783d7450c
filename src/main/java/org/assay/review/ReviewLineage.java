package org.assay.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What a review takes over from those before it, and what follows it up. */
@MappedSuperclass
abstract class ReviewLineage {

	@Nullable UUID predecessor;

	@ElementCollection
	@CollectionTable(name = "review_brought_in", joinColumns = @JoinColumn(name = "review"))
	@OrderColumn(name = "place")
	private List<OutstandingAction> broughtIn = new ArrayList<>();

	private @Nullable String followedUpBy;

	abstract String council();

	abstract Reference reference();

	/** The review concluded last when this one was commissioned. */
	public Optional<UUID> predecessor() {
		return Optional.ofNullable(this.predecessor);
	}

	/** What was not done yet when the review was commissioned. */
	public List<OutstandingAction> broughtIn() {
		return List.copyOf(this.broughtIn);
	}

	/** What is not done yet comes into the review as it is at its commission. */
	ActionsBroughtIn bringIn(List<OutstandingAction> actions) {
		this.broughtIn.clear();
		this.broughtIn.addAll(actions);
		return new ActionsBroughtIn(council(), reference(), broughtIn());
	}

	/** The review that follows it up, once that was requested. */
	public Optional<Reference> followedUpBy() {
		return Optional.ofNullable(this.followedUpBy).map(Reference::parse);
	}

	/** The day of its follow-up has come. */
	FollowUpBegun followUp(Reference review) {
		this.followedUpBy = review.toString();
		return new FollowUpBegun(council(), reference(), review);
	}

}
