package org.assay.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assay.evidence.Exhibit;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as anybody may read it.
 *
 * @param councilName what the council is called
 * @param opened what people are told
 * @param documents what people are asked about, where it may be published
 * @param closesOn the last day to answer, as promised last
 * @param extended whether that is later than was promised first
 * @param open whether people can answer today
 * @param upcoming whether it opens on a later day
 * @param withdrawn the reasons, if it was withdrawn
 * @param delayed why the outcome is late, if people were told
 * @param outcomeBy by when the outcome is promised last
 * @param overdue whether that day has passed without an outcome
 * @param outcome what came of it, once that is published
 * @param detailsMonths how long details of respondents are kept after the outcome
 */
public record PublicConsultation(UUID id, String council, String councilName, String title, String purpose,
		OpenConsultation opened, List<Exhibit> documents, LocalDate closesOn, boolean extended, boolean open,
		boolean upcoming, @Nullable String withdrawn, @Nullable String delayed, LocalDate outcomeBy, boolean overdue,
		@Nullable Outcome outcome, int detailsMonths) {

	/** What came of it. */
	public record Outcome(LocalDate publishedOn, long responses, String analysis, String conclusion,
			@Nullable String feedback, @Nullable String decisionAddress, List<Theme> themes) {
	}

	static String path(Consultation consultation) {
		return "/public/" + consultation.council() + "/consultations/" + consultation.id();
	}

}
