package org.assay.cabinet;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.assay.cabinet.document.ActionLine;
import org.jspecify.annotations.Nullable;

/**
 * An action that follows from the matter of a report, as it stands when the report is
 * set.
 *
 * @param officer the name of whoever answers for it
 * @param dueOn null while no day is agreed
 * @param measure what will show that it worked; empty while nothing is agreed
 * @param state where it stands, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportAction(String toDo, String officer, @Nullable LocalDate dueOn, String measure, String state) {

	ActionLine line() {
		return new ActionLine(this.toDo, this.officer, this.dueOn, this.measure, this.state);
	}

}
