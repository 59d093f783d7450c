package org.assay.cabinet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.assay.council.People;
import org.assay.council.Person;
import org.assay.shared.Incomplete;

import org.springframework.stereotype.Component;

/** Knows the people of a council by the names that stand in minutes. */
@Component
class Attendees {

	private static final Pattern WITH_USER = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

	private final People people;

	Attendees(People people) {
		this.people = people;
	}

	/**
	 * The attendance with the user id of the person meant; without one for a guest whom
	 * the council does not know.
	 * @throws Incomplete with what to write, if two people have the name
	 */
	Attendance known(String council, Attendance came) {
		List<Person> all = this.people.ofCouncil(council);
		Matcher written = WITH_USER.matcher(came.attendee());
		if (written.matches()) {
			String user = written.group(2);
			return all.stream()
				.filter((person) -> person.id().equals(user))
				.findFirst()
				.map(came::of)
				.orElseThrow(() -> new Incomplete("Nobody of this council has the user id “" + user
						+ "”: correct what stands behind " + written.group(1) + ", or leave it out."));
		}
		List<Person> named = all.stream().filter((person) -> person.name().equalsIgnoreCase(came.attendee())).toList();
		if (named.size() > 1) {
			throw new Incomplete(named.size() + " people of this council are called " + came.attendee() + ": write "
					+ named.stream()
						.map((person) -> "“" + person.name() + " (" + person.id() + ")”")
						.collect(Collectors.joining(" or "))
					+ ".");
		}
		return named.stream().findFirst().map(came::of).orElse(came);
	}

}
