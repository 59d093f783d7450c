package org.assay.cabinet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.review.Rating;
import org.jspecify.annotations.Nullable;

/**
 * One duty with its ratings side by side, as the review had them.
 *
 * @param self the council's own rating
 * @param assessor the assessor's, where it differs
 * @param agreed what stands
 */
@Embeddable
public record ReportDuty(String duty, String title, @Enumerated(EnumType.STRING) @Nullable Rating self,
		@Enumerated(EnumType.STRING) @Nullable Rating assessor, @Enumerated(EnumType.STRING) @Nullable Rating agreed) {
}
