package org.assay.cabinet;

import java.time.LocalDate;

import org.assay.shared.Rejected;

/** The meeting cannot take the item lawfully on that day. */
public final class RouteUnlawful extends Rejected {

	private final LocalDate earliest;

	/**
	 * @param why a clause that says what is wrong with the day
	 */
	RouteUnlawful(String why, LocalDate earliest) {
		super(why + "; choose " + Dates.words(earliest) + " or a later working day.");
		this.earliest = earliest;
	}

	/** The first day that would be lawful. */
	public LocalDate earliest() {
		return this.earliest;
	}

}
