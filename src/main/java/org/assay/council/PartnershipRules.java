package org.assay.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the guidance asks of the seats of the two roles on the bodies that a council has
 * on record. Like the rules about the posts, these flag and do not refuse.
 */
final class PartnershipRules {

	private PartnershipRules() {
	}

	static List<Finding> of(Body body, Leadership leadership) {
		return body.historic() ? List.of() : switch (body.kind()) {
			case SAFEGUARDING_PARTNERSHIP ->
				Stream
					.of(directorHasSeat("R25", body, leadership), leadMemberObserves(body, leadership),
							chairIsIndependent(body, leadership))
					.flatMap(Optional::stream)
					.toList();
			case HEALTH_AND_WELLBEING_BOARD -> directorHasSeat("R28", body, leadership).stream().toList();
			case EXECUTIVE, SCRUTINY, AUDIT, STATUTORY_PARTNERSHIP, INTERNAL_BOARD -> List.of();
		};
	}

	/** R25, statutory guidance 2009, 3.29; R28, Health and Social Care Act 2012 s.194. */
	private static Optional<Finding> directorHasSeat(String rule, Body body, Leadership leadership) {
		return leadership.inPost(Posts.DCS)
			.map(Held::person)
			.filter((director) -> !body.canVote(director.id()))
			.map((director) -> new Finding(rule, director.name() + ", " + Posts.named(Posts.DCS).phrase()
					+ ", is not a member of “" + body.name() + "”: give them a seat there."));
	}

	/** R26, statutory guidance 2009, 2.17. */
	private static Optional<Finding> leadMemberObserves(Body body, Leadership leadership) {
		return leadership.inPost(Posts.LMCS)
			.map(Held::person)
			.filter((member) -> body.roleOf(member.id()).filter((role) -> !role.votes()).isEmpty())
			.map((member) -> new Finding("R26", member.name() + ", " + Posts.named(Posts.LMCS).phrase()
					+ ", does not observe “" + body.name() + "”: seat them there as an observer, without a vote."));
	}

	/**
	 * R27, statutory guidance 2009, 2.17: presumed, so that a council can do otherwise.
	 */
	private static Optional<Finding> chairIsIndependent(Body body, Leadership leadership) {
		return Stream.of(Posts.DCS, Posts.LMCS, Posts.CHIEF_EXECUTIVE)
			.flatMap((post) -> leadership.inPost(post).stream())
			.map(Held::person)
			.filter((person) -> body.roleOf(person.id()).filter((role) -> role == Body.Role.CHAIR).isPresent())
			.findFirst()
			.map((person) -> new Finding("R27", person.name() + " chairs “" + body.name()
					+ "”, whose chair is presumed to be independent of local agencies: seat somebody else as its chair."));
	}

}
