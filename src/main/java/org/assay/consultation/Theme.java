package org.assay.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What several people spoke of, and what the council did about it.
 *
 * @param said what they said, in the council's words
 * @param decision what is done about it; none before the decision
 * @param reasons why
 */
@Embeddable
public record Theme(String title, String said, @Enumerated(EnumType.STRING) @Nullable ThemeDecision decision,
		@Nullable String reasons) {

	public Theme {
		title = Incomplete.unlessGiven(title, "Give the theme a short name.");
		said = Incomplete.unlessGiven(said, "Say what people said about this theme.");
	}

	static Theme named(String title, String said) {
		return new Theme(title, said, null, null);
	}

	Theme decided(DecideTheme given) {
		return new Theme(this.title, this.said, given.decision(), given.reasons());
	}

}
