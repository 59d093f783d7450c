package org.assay.cabinet;

import org.assay.cabinet.document.Colour;
import org.assay.cabinet.document.ReportTemplate;

/**
 * What a report is to look like: the council's colour, and the template of its Word form.
 */
record Look(Colour colour, ReportTemplate template) {
}
