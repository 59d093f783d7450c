package org.assay.progress;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assay.council.People;
import org.assay.council.Person;
import org.assay.ledger.LedgerEntry;

import org.springframework.stereotype.Component;

/** Reads entries of the ledger, which keeps user ids, with the names of the people. */
@Component
class LedgerLines {

	private final People people;

	LedgerLines(People people) {
		this.people = people;
	}

	/** In the order of the entries. */
	List<LedgerLine> of(List<LedgerEntry> entries) {
		Map<String, String> names = this.people
			.findAllByIdIn(
					entries.stream().flatMap((entry) -> LedgerLine.person(entry).stream()).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(Person::id, Person::name));
		return entries.stream().map((entry) -> LedgerLine.of(entry, (user) -> names.getOrDefault(user, user))).toList();
	}

}
