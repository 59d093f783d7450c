package org.assay.evidence;

/**
 * A piece of evidence as a decision refers to it.
 *
 * @param id the evidence item
 * @param version the version shown, counted from 1
 * @param name what people call it: the file's name or the link's title
 * @param digest SHA-256 of the content in hexadecimal; for a link, of its address
 */
public record Exhibit(String id, int version, String name, String digest) {
}
