package org.assay.workflow;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.assay.shared.Dates;
import org.assay.shared.Rejected;
import org.jspecify.annotations.Nullable;

/** A person reached for a task that somebody else holds. */
public final class NotYourTask extends Rejected {

	private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

	NotYourTask(String holder, @Nullable Instant since) {
		super(holder + ((since != null) ? " has had this task since " + SINCE.format(since.atZone(Dates.IN_ENGLAND))
				: " has this task") + ". Ask them to complete it or to give it to you.");
	}

}
