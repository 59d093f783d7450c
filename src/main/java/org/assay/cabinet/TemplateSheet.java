package org.assay.cabinet;

import java.util.List;

/**
 * What a council's reports look like.
 *
 * @param colour six hexadecimal digits
 * @param shippedInForce whether reports are set in the shipped template
 * @param templates of the council's own, newest first
 */
public record TemplateSheet(String council, String colour, boolean shippedInForce, List<TemplateLine> templates) {
}
