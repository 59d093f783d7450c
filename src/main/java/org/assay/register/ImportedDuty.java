package org.assay.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a council says it discharges a duty.
 *
 * @param duty the key of the duty in the register
 * @param lineNumber the line of the imported file
 * @param wording the duty in the council's words
 * @param dutyType the kind of responsibility the council sees in it
 * @param focus what the council says it acts on
 * @param howDischarged how the council discharges it; may be empty
 * @param compliance the council's own rating; may be empty
 */
@Embeddable
public record ImportedDuty(String duty, int lineNumber, String wording, @Enumerated(EnumType.STRING) DutyType dutyType,
		@Enumerated(EnumType.STRING) Focus focus, String howDischarged, String compliance) {

	static ImportedDuty of(Duty duty, FrameworkRow row) {
		return new ImportedDuty(duty.key(), row.line(), row.duty(), row.type(), row.focus(), row.howDischarged(),
				row.compliance());
	}

}
