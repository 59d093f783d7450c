package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director accepted the facts of the judgement or questioned some. */
public record FactualAccuracyChecked(String council, Reference subject, List<FactualPoint> points) implements Fact {
}
