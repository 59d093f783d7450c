package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * The chief executive concluded the review with an opinion and answered its
 * recommendations.
 */
public record ReviewConcluded(String council, Reference subject, Conclusion conclusion, Weights weights,
		List<RecommendationAnswer> recommendations) implements Fact {
}
