package org.assay.council;

/**
 * Something about a council's arrangements that falls short of the guidance.
 *
 * @param rule the rule it falls short of, such as {@code R6}
 * @param sentence what is wrong and what to do
 */
public record Finding(String rule, String sentence) {
}
