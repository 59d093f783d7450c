package org.assay.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One line of a comparison of two editions.
 *
 * @param before the clauses of the earlier edition; empty if added
 * @param after the duty of the later edition; null if removed
 */
public record ClauseChange(Change change, List<Provision> before, @Nullable Duty after) {
}
