package org.assay.scrutiny;

import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** The committee made its recommendations and gave notice of them; none are possible. */
public record RecommendationsMade(String council, Reference subject, List<String> recommendations,
		@Nullable LocalDate responseDueOn) implements Fact {
}
