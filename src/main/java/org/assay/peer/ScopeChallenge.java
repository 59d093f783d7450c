package org.assay.peer;

import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Dates;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What the peers look at: three core areas, and themes the council chose besides. LGA
 * children's services peer challenge.
 *
 * @param review the review whose self-assessment they start from
 * @param lastDay the day of the feedback, from which the time limits are counted
 */
public record ScopeChallenge(Reference review, List<String> coreAreas, @Nullable String themes, LocalDate firstDay,
		LocalDate lastDay, String organiser) {

	private static final int CORE_AREAS = 3;

	public ScopeChallenge {
		coreAreas = coreAreas.stream().filter((area) -> !area.isBlank()).map(String::strip).toList();
		if (coreAreas.size() != CORE_AREAS) {
			throw new Incomplete("Name three core areas; what else the peers should look at is a theme.");
		}
		themes = (themes == null || themes.isBlank()) ? null : themes.strip();
		organiser = Incomplete.unlessGiven(organiser, "Say who in the council organises the challenge.");
		if (lastDay.isBefore(firstDay)) {
			throw new Incomplete("Choose a last day that is not before the first, " + Dates.words(firstDay) + ".");
		}
	}

}
