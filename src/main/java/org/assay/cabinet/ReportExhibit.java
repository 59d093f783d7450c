package org.assay.cabinet;

import jakarta.persistence.Embeddable;
import org.assay.evidence.Exhibit;

/**
 * A document the report rests on.
 *
 * @param digest SHA-256 of its content
 */
@Embeddable
public record ReportExhibit(String exhibitName, String digest) {

	static ReportExhibit of(Exhibit exhibit) {
		return new ReportExhibit(exhibit.name(), exhibit.digest());
	}

}
