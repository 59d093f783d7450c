package org.assay.consultation;

import java.time.LocalDate;
import java.util.UUID;

import org.assay.shared.Dates;
import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One consultation in a list.
 *
 * @param state where it stands, completing “The consultation is …”
 * @param closesOn the last day to answer, once it was opened
 * @param overdue whether the outcome was promised for an earlier day
 */
public record ConsultationLine(UUID id, String council, String title, String state, @Nullable LocalDate closesOn,
		boolean overdue) {

	static ConsultationLine of(Consultation one, LocalDate today) {
		return new ConsultationLine(one.id(), one.council(), one.title(), state(one, today),
				one.opened().map((given) -> one.closesOn()).orElse(null), one.isOverdueOn(today));
	}

	private static String state(Consultation one, LocalDate today) {
		if (one.stage() != ConsultationStage.OPEN) {
			return one.stage().words();
		}
		if (today.isBefore(one.given().opensOn())) {
			return Messages.in(ConsultationLine.class, "state.announced", Dates.words(one.given().opensOn()));
		}
		return one.isOpenOn(today) ? Messages.in(ConsultationLine.class, "state.open", Dates.words(one.closesOn()))
				: ConsultationStage.CLOSED.words();
	}

}
