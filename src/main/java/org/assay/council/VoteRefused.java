package org.assay.council;

import org.assay.shared.Rejected;

/** Somebody without a vote on a body tried to take part in its decision. */
public final class VoteRefused extends Rejected {

	VoteRefused(Body body, Person person) {
		super(sentence(body, person), body.reference());
	}

	private static String sentence(Body body, Person person) {
		String reason = body.historic() ? "“" + body.name() + "” no longer meets"
				: body.roleOf(person.id())
					.map((role) -> person.name() + " observes “" + body.name() + "” and takes no part in its decisions")
					.orElse(person.name() + " is not on “" + body.name() + "”");
		return reason + ": let a voting member decide.";
	}

}
