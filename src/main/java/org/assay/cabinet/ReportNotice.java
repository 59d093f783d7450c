package org.assay.cabinet;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * A notice of the meeting that takes a report.
 *
 * @param publishBy the last day on which it could be published
 * @param publishedOn when it was, once it was
 * @param noticeReasons why a meeting is private, and how representations were answered
 * @param matter the title that the report had when the notice was published, whatever it
 * has been called since
 */
@Embeddable
public record ReportNotice(@Enumerated(EnumType.STRING) Notice kind, LocalDate publishBy,
		@Nullable LocalDate publishedOn, @Nullable String noticeReasons, @Nullable String matter) {

	static ReportNotice due(NoticeDue due) {
		return new ReportNotice(due.kind(), due.publishBy(), null, null, null);
	}

	/** Whether it is the agenda itself, which is published with the report. */
	boolean isAgenda() {
		return switch (this.kind) {
			case EXECUTIVE_AGENDA, SHORT_EXECUTIVE_AGENDA, COMMITTEE_AGENDA, URGENT_COMMITTEE_ITEM -> true;
			default -> false;
		};
	}

	/** Whether the law asks for reasons in it: SI 2012/2089 regulation 5(3) and (5). */
	private boolean needsReasons() {
		return this.kind == Notice.PRIVATE_MEETING || this.kind == Notice.SECOND_PRIVATE_MEETING
				|| this.kind == Notice.URGENT_PRIVATE_MEETING;
	}

	ReportNotice published(@Nullable LocalDate on, @Nullable String reasons, CabinetReport report, LocalDate today) {
		if (on == null || on.isAfter(today)) {
			throw new Incomplete("Give the day, not after today, on which " + this.kind.words() + " was published.");
		}
		if (on.isAfter(this.publishBy)) {
			throw new NoticeLate(report.reference(), this);
		}
		return new ReportNotice(this.kind, this.publishBy, on,
				needsReasons()
						? Incomplete.unlessGiven(reasons, "Give the reasons that stand in " + this.kind.words() + ".")
						: reasons,
				report.title());
	}

}
