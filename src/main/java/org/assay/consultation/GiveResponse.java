package org.assay.consultation;

import java.util.Optional;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers.
 *
 * @param organisation the name of the organisation that answers, if one does
 * @param publish whether the text, and the organisation's name, may be published
 * @param name of the person, if they give it
 * @param email of the person, if they give it
 * @param address of the person or organisation, if they give it
 */
public record GiveResponse(RespondentKind kind, @Nullable String organisation, String text, boolean publish,
		@Nullable String name, @Nullable String email, @Nullable String address) {

	/** The longest response, in characters: about twelve pages. */
	public static final int LONGEST = 30_000;

	private static final int LONGEST_LINE = 250;

	private static final int LONGEST_ADDRESS = 1_000;

	public GiveResponse {
		text = Incomplete.unlessGiven(text, "Write your response.");
		if (text.length() > LONGEST) {
			throw new Incomplete("Your response has " + text.length() + " characters, and there is room for " + LONGEST
					+ ": shorten it, or send it by e-mail or post.");
		}
		if (kind == RespondentKind.ORGANISATION) {
			organisation = Incomplete.unlessGiven(organisation, "Give the name of the organisation you answer for.");
		}
		else {
			organisation = null;
		}
		organisation = within(organisation, "name of the organisation", LONGEST_LINE);
		name = within(name, "name", LONGEST_LINE);
		email = within(email, "e-mail address", LONGEST_LINE);
		address = within(address, "postal address", LONGEST_ADDRESS);
		if (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
			throw new Incomplete("Write your e-mail address like name@example.org, or leave it empty.");
		}
	}

	/** Who answered, if they told anything of it. */
	Optional<Respondent> respondent(Response response) {
		return (this.name == null && this.email == null && this.address == null) ? Optional.empty()
				: Optional.of(new Respondent(response, this.name, this.email, this.address));
	}

	private static @Nullable String within(@Nullable String given, String what, int most) {
		if (given == null || given.isBlank()) {
			return null;
		}
		if (given.strip().length() > most) {
			throw new Incomplete("Shorten the " + what + " to " + most + " characters.");
		}
		return given.strip();
	}

}
