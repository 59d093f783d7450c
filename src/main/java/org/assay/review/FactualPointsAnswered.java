package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The assessor answered the points of fact and kept or changed ratings. */
public record FactualPointsAnswered(String council, Reference subject, List<FactualPoint> points) implements Fact {
}
