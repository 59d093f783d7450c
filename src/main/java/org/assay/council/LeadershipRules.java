package org.assay.council;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the guidance asks of the arrangements for the two roles. A council may have to
 * record arrangements that fall short, so these flag and do not refuse.
 */
final class LeadershipRules {

	private static final List<Function<Leadership, Optional<Finding>>> OF_DIRECTOR = List.of(
			(leadership) -> postIsFilled(leadership, Posts.DCS), (leadership) -> postStaysFilled(leadership, Posts.DCS),
			LeadershipRules::directorReportsToChiefExecutive, LeadershipRules::directorIsPoliticallyRestricted,
			LeadershipRules::directorIsFirstTier, (leadership) -> coversBothServices(leadership, Posts.DCS));

	private static final List<Function<Leadership, Optional<Finding>>> OF_LEAD_MEMBER = List.of(
			(leadership) -> postIsFilled(leadership, Posts.LMCS),
			(leadership) -> postStaysFilled(leadership, Posts.LMCS),
			(leadership) -> coversBothServices(leadership, Posts.LMCS), LeadershipRules::leadMemberSitsOnExecutive);

	static final List<Function<Leadership, Optional<Finding>>> ALL = Stream
		.concat(OF_DIRECTOR.stream(), OF_LEAD_MEMBER.stream())
		.toList();

	private LeadershipRules() {
	}

	/** What falls short in one of the two posts. */
	static List<Finding> of(String post, Leadership leadership) {
		return (post.equals(Posts.DCS) ? OF_DIRECTOR : OF_LEAD_MEMBER).stream()
			.map((rule) -> rule.apply(leadership))
			.flatMap(Optional::stream)
			.toList();
	}

	/** R1, R9: children's services are never without their director or lead member. */
	static Optional<Finding> postIsFilled(Leadership leadership, String post) {
		return leadership.inPost(post).isPresent() ? Optional.empty()
				: Optional.of(new Finding("R1", "Nobody is " + Posts.named(post).phrase() + " on "
						+ Words.day(leadership.on()) + ": appoint a holder or an interim."));
	}

	/** R1, R9, looking ahead. */
	static Optional<Finding> postStaysFilled(Leadership leadership, String post) {
		return leadership.lastDayFilled(post)
			.map((last) -> new Finding("R1", "Nobody is appointed " + Posts.named(post).phrase() + " after "
					+ Words.day(last) + ": appoint a successor or an interim from the day after."));
	}

	/** R2. */
	static Optional<Finding> directorReportsToChiefExecutive(Leadership leadership) {
		return flag(leadership, Posts.DCS, "R2", Standing::reportsToChiefExecutive,
				"does not report directly to the chief executive: change the line of report, or record the reasons "
						+ "in the next review.");
	}

	/** R3: Local Government and Housing Act 1989 section 2. */
	static Optional<Finding> directorIsPoliticallyRestricted(Leadership leadership) {
		return flag(leadership, Posts.DCS, "R3", Standing::politicallyRestricted,
				"is not recorded as politically restricted: enter the post on the council's list of restricted posts.");
	}

	/** R6. */
	static Optional<Finding> directorIsFirstTier(Leadership leadership) {
		return flag(leadership, Posts.DCS, "R6", Standing::firstTier,
				"is not in the first tier of management: let the next review test what that does to the role.");
	}

	/** R7. */
	static Optional<Finding> coversBothServices(Leadership leadership, String post) {
		return flag(leadership, post, "R7", (standing) -> standing.coversEducation() && standing.coversSocialCare(),
				"does not cover both education and children's social care: give the post both.");
	}

	/** R8; a council without an executive has none to sit on. */
	static Optional<Finding> leadMemberSitsOnExecutive(Leadership leadership) {
		return leadership.council().governance().hasExecutive() ? flag(leadership, Posts.LMCS, "R8",
				Standing::onExecutive, "is not a member of the executive: designate a member of the executive.")
				: Optional.empty();
	}

	private static Optional<Finding> flag(Leadership leadership, String post, String rule, Predicate<Standing> holds,
			String otherwise) {
		return leadership.inPost(post)
			.filter((held) -> !holds.test(held.appointment().standing()))
			.map((held) -> new Finding(rule,
					held.person().name() + ", " + Posts.named(post).phrase() + ", " + otherwise));
	}

}
