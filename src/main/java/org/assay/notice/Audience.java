package org.assay.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assay.council.Appointment;
import org.assay.council.Held;

/** Who holds which post in one council on a day; whose account is closed does not. */
record Audience(String council, List<Held> held) {

	static Audience on(LocalDate day, String council, List<Held> all) {
		return new Audience(council,
				all.stream().filter((one) -> one.appointment().runsOn(day) && !one.person().closed()).toList());
	}

	/** The same thing is told to everybody in the posts, once to each. */
	List<Telling> tell(Collection<String> posts, NoticeKind kind, String cause, String headline, String place) {
		return posts.stream()
			.flatMap((post) -> in(post)
				.map((user) -> new Telling(this.council, user, post, kind, cause, headline, place)))
			.toList();
	}

	/** Somebody who holds no post here is not told. */
	Optional<Telling> tell(String user, Collection<String> posts, NoticeKind kind, String cause, String headline,
			String place) {
		List<String> theirs = this.held.stream()
			.filter((one) -> one.person().id().equals(user))
			.map((one) -> one.appointment().post())
			.toList();
		Optional<String> post = posts.stream().filter(theirs::contains).findFirst();
		return theirs.isEmpty() ? Optional.empty()
				: Optional.of(new Telling(this.council, user, post.orElse(null), kind, cause, headline, place));
	}

	/** The appointments to the post that run today. */
	Stream<Appointment> appointments(String post) {
		return this.held.stream().map(Held::appointment).filter((one) -> one.isTo(post));
	}

	private Stream<String> in(String post) {
		return appointments(post).map(Appointment::person);
	}

}
