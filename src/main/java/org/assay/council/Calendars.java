package org.assay.council;

import java.util.List;

import org.springframework.stereotype.Component;

/** Gives each council its working days. */
@Component
public class Calendars {

	private final Closures closures;

	Calendars(Closures closures) {
		this.closures = closures;
	}

	/** The council's working days, as its closures stand at the moment. */
	public WorkingCalendar of(String council) {
		List<Closure> closed = this.closures.findAllByCouncilOrderBySince(council);
		return new WorkingCalendar((date) -> closed.stream().anyMatch((closure) -> closure.includes(date)));
	}

}
