package org.assay.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.assay.council.Appointment;
import org.assay.council.Council;
import org.assay.council.Held;
import org.assay.council.Posts;
import org.assay.shared.Messages;

/**
 * Who answers to whom for children's services in a council on a day, as the public reads
 * it: statutory guidance 2009, 3.5 and 3.16.
 *
 * @param links the leader, the lead member, the chief executive and the director
 */
public record LineOfAccountability(String council, List<Link> links) {

	static LineOfAccountability of(Council council, List<Held> held, LocalDate on) {
		String fullCouncil = say("accountability.full-council");
		return new LineOfAccountability(council.name(), List.of(link("leader", fullCouncil, held, on),
				link(Posts.LMCS, council.governance().hasExecutive() ? title("leader") : fullCouncil, held, on),
				link(Posts.CHIEF_EXECUTIVE, fullCouncil, held, on), link(Posts.DCS, reportsToChiefExecutive(held, on)
						? title(Posts.CHIEF_EXECUTIVE) : say("accountability.other-officer"), held, on)));
	}

	private static Link link(String post, String answersTo, List<Held> all, LocalDate on) {
		Optional<Held> held = inPost(post, all, on);
		return new Link(title(post),
				held.map((one) -> one.person().name()).orElseGet(() -> say("accountability.nobody")),
				held.filter((one) -> one.appointment().kind() == Appointment.Kind.INTERIM).isPresent(), answersTo);
	}

	private static boolean reportsToChiefExecutive(List<Held> all, LocalDate on) {
		return inPost(Posts.DCS, all, on).map((held) -> held.appointment().standing().reportsToChiefExecutive())
			.orElse(true);
	}

	private static Optional<Held> inPost(String post, List<Held> all, LocalDate on) {
		return all.stream()
			.filter((held) -> held.appointment().isTo(post) && held.appointment().fillsPost()
					&& held.appointment().runsOn(on))
			.findFirst();
	}

	private static String title(String post) {
		return Posts.named(post).title();
	}

	private static String say(String message) {
		return Messages.in(LineOfAccountability.class, message);
	}

	/** One post in the line. */
	public record Link(String post, String holder, boolean interim, String answersTo) {
	}

}
