package org.assay.scrutiny;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a scrutiny committee reported and the executive answered, as the public reads it.
 *
 * @param decision the decision it looked at, if it was one
 * @param found what the committee has found
 * @param late whether the executive answered after its last day
 * @param publishedOn the day on which the response was published
 */
public record PublishedScrutiny(UUID id, String question, @Nullable UUID decision, String found,
		List<ScrutinyRecommendation> recommendations, LocalDate respondedOn, boolean late, LocalDate publishedOn) {

}
