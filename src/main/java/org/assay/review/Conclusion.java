package org.assay.review;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The opinion with which a chief executive closed a review.
 *
 * @param followUp when it is followed up; none only for reviews of before this was asked
 */
@Embeddable
public record Conclusion(@Enumerated(EnumType.STRING) Opinion opinion, @Column(name = "opinion_reasons") String reasons,
		String publishedText, LocalDate concludedOn, @Embedded @Nullable FollowUp followUp) {
}
