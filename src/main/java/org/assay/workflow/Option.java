package org.assay.workflow;

import java.util.List;

import org.assay.council.Person;

/**
 * Something a form lets people choose, where the choice is not fixed in the form itself.
 *
 * @param value what the form submits
 * @param label what people read
 */
public record Option(String value, String label) {

	/** People by their names. */
	public static List<Option> people(List<Person> people) {
		return people.stream().map((person) -> new Option(person.id(), person.name())).toList();
	}

}
