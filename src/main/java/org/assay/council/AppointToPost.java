package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * Appoints a person to a post.
 *
 * @param since the first day in post
 * @param until the last day in post, or none until further notice
 */
public record AppointToPost(String council, String user, String post, Appointment.Kind kind, LocalDate since,
		@Nullable LocalDate until, Standing standing) {

	public AppointToPost {
		user = Incomplete.unlessGiven(user, "Choose the person to appoint.");
		Posts.named(Incomplete.unlessGiven(post, "Choose the post."));
		Appointment.checkDays(since, until);
	}

}
