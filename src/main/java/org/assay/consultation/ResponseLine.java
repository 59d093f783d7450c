package org.assay.consultation;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One response as the council reads it.
 *
 * @param came how and, if it was late, why it counts
 * @param sender the organisation, or the kind of person
 * @param details who sent it, for those who may know and until that is deleted
 */
public record ResponseLine(String receipt, String sender, String text, LocalDate receivedOn, String came,
		boolean publish, boolean considered, Set<Integer> themes, @Nullable String note, boolean shortened,
		@Nullable Details details) {

	/** Who sent it, as far as they told. */
	public record Details(@Nullable String name, @Nullable String email, @Nullable String address) {
	}

	static ResponseLine of(Response one, @Nullable Respondent respondent) {
		String late = one.lateReasons().map((reasons) -> ", late: " + reasons).orElse("");
		return new ResponseLine(one.receipt(), one.organisation().orElse(one.kind().words()), one.text(),
				one.receivedOn(), one.channel().words() + late, one.publish(), one.considered(), one.themes(),
				one.note().orElse(null), one.shortened(),
				(respondent != null) ? new Details(respondent.name(), respondent.email(), respondent.address()) : null);
	}

}
