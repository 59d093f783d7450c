package org.assay.register;

/**
 * Where in the guidance a duty stands.
 *
 * @param label a page or paragraph, as a reader would look it up
 * @param verified whether somebody has compared the label with the printed guidance
 */
public record Clause(String label, boolean verified) {
}
