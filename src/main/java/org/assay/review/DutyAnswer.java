package org.assay.review;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered about a duty.
 *
 * @param task the task in which it was given, as evidence is filed under it; for an
 * answer carried forward, that of the earlier review
 */
@Embeddable
public record DutyAnswer(@Enumerated(EnumType.STRING) Rating rating, String howDischarged, @Nullable String reasons,
		@Column(name = "planned_action") @Nullable String action, String assessedBy, Instant assessedAt, String task) {

	DutyAnswer corrected(Rating rating, String howDischarged) {
		return new DutyAnswer(rating, howDischarged, this.reasons, this.action, this.assessedBy, this.assessedAt,
				this.task);
	}

}
