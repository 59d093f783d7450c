package org.assay.cabinet;

import java.time.Instant;

/**
 * One template of a council's own in a list.
 *
 * @param number counted from 1 within the council
 * @param by the name of whoever uploaded it
 */
public record TemplateLine(int number, String name, String digest, String by, Instant at, boolean inForce) {
}
