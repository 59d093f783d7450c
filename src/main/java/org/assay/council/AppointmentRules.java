package org.assay.council;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why an appointment may not be made. What the guidance asks and a council may
 * nevertheless have arranged otherwise is recorded and flagged: {@link LeadershipRules}.
 */
final class AppointmentRules {

	private static final List<Function<Proposal, Optional<String>>> ALL = List.of(
			AppointmentRules::aChallengeMakesPeers, AppointmentRules::officersAndMembersHoldTheirOwnPosts,
			AppointmentRules::oneAtATimeFillsASinglePost, AppointmentRules::directorIsNeverChiefExecutive,
			AppointmentRules::nobodyHoldsAPostTwice);

	private AppointmentRules() {
	}

	/**
	 * Lets the proposal stand.
	 * @throws AppointmentRefused with the sentence of the first rule that does not
	 */
	static void check(Proposal proposal) {
		ALL.forEach((rule) -> rule.apply(proposal).ifPresent((sentence) -> {
			throw new AppointmentRefused(sentence, Council.reference(proposal.appointment().council()));
		}));
	}

	/** Peers come from elsewhere for a time; a peer challenge sees to both. */
	static Optional<String> aChallengeMakesPeers(Proposal proposal) {
		return Optional.of(proposal.post())
			.filter(Posts.Post::visiting)
			.map((post) -> "Only a peer challenge makes somebody " + post.phrase()
					+ ", for as long as it lasts: propose " + proposal.person().name() + " there for its team.");
	}

	/**
	 * R5: the director is an officer and the lead member elected, so never one person.
	 */
	static Optional<String> officersAndMembersHoldTheirOwnPosts(Proposal proposal) {
		Posts.Post post = proposal.post();
		Person person = proposal.person();
		if (post.open().contains(person.kind())) {
			return Optional.empty();
		}
		String needed = post.open().get(0).phrase();
		return Optional.of(person.name() + " is " + person.kind().phrase() + ", and " + post.phrase() + " must be "
				+ needed + ": choose " + needed + ".");
	}

	/**
	 * R1, R9: one director and one lead member at any date; deputies may support them.
	 */
	static Optional<String> oneAtATimeFillsASinglePost(Proposal proposal) {
		Posts.Post post = proposal.post();
		if (!post.single() || !proposal.appointment().fillsPost()) {
			return Optional.empty();
		}
		return proposal.meeting()
			.filter((other) -> other.fills(post.key()))
			.findFirst()
			.map((other) -> other.person().name() + " is " + post.phrase() + " " + Words.period(other.appointment())
					+ ", and there can be only one at a time: end that appointment first, or choose other days.");
	}

	/**
	 * R4: interims and deputies included, because they take the same steps and would
	 * conclude a review of themselves.
	 */
	static Optional<String> directorIsNeverChiefExecutive(Proposal proposal) {
		return otherOfTheTwo(proposal.appointment().post()).flatMap((other) -> proposal.meeting()
			.filter((held) -> held.isOf(proposal.person()) && held.appointment().isTo(other))
			.findFirst()
			.map((held) -> proposal.person().name() + " is appointed " + Posts.named(other).phrase() + " "
					+ Words.period(held.appointment()) + ", and the chief executive, even an interim or a deputy, "
					+ "can never be the director of children's services: choose another person or other days."));
	}

	static Optional<String> nobodyHoldsAPostTwice(Proposal proposal) {
		return proposal.meeting()
			.filter((held) -> held.isOf(proposal.person()) && held.appointment().isTo(proposal.post().key()))
			.findFirst()
			.map((held) -> proposal.person().name() + " is already appointed " + proposal.post().phrase() + " "
					+ Words.period(held.appointment()) + ": end that appointment first, or choose other days.");
	}

	private static Optional<String> otherOfTheTwo(String post) {
		return switch (post) {
			case Posts.DCS -> Optional.of(Posts.CHIEF_EXECUTIVE);
			case Posts.CHIEF_EXECUTIVE -> Optional.of(Posts.DCS);
			default -> Optional.empty();
		};
	}

}
