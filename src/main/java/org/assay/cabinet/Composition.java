package org.assay.cabinet;

import java.util.List;
import java.util.Map;

/**
 * What a report takes from the record of its review, so that nobody retypes it.
 *
 * @param composed text that nobody edits
 * @param proposed words that the author starts from and may change
 */
record Composition(Map<Part, String> composed, Map<Part, String> proposed, List<ReportDuty> duties,
		List<ReportExhibit> exhibits) {
}
