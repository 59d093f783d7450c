package org.assay.register;

/**
 * A line that cannot be imported.
 *
 * @param line its number in the file, from 1
 * @param sentence what is wrong with it and what to do
 */
public record BadRow(int line, String sentence) {
}
