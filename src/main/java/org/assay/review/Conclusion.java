package org.assay.review;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The opinion with which a chief executive closed a review. */
@Embeddable
public record Conclusion(@Enumerated(EnumType.STRING) Opinion opinion, @Column(name = "opinion_reasons") String reasons,
		String publishedText, LocalDate concludedOn) {
}
