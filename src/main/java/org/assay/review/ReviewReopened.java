package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The chief executive reopened a concluded review for named duties. */
public record ReviewReopened(String council, Reference subject, List<String> duties, String reasons) implements Fact {
}
