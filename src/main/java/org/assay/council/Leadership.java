package org.assay.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who leads a council's children's services on a day.
 *
 * @param appointments all appointments of the council
 */
record Leadership(Council council, LocalDate on, List<Held> appointments) {

	/** The one who fills the post on the day, as holder or interim. */
	Optional<Held> inPost(String post) {
		return inPost(post, this.on);
	}

	Optional<Held> inPost(String post, LocalDate day) {
		return this.appointments.stream()
			.filter((held) -> held.fills(post) && held.appointment().runsOn(day))
			.findFirst();
	}

	/** The last day before the post falls empty, if that is foreseen. */
	Optional<LocalDate> lastDayFilled(String post) {
		Optional<LocalDate> last = inPost(post).flatMap((held) -> held.appointment().until());
		Optional<Held> next = last.flatMap((day) -> inPost(post, day.plusDays(1)));
		while (next.isPresent()) {
			last = next.flatMap((held) -> held.appointment().until());
			next = last.flatMap((day) -> inPost(post, day.plusDays(1)));
		}
		return last;
	}

}
