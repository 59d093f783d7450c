package org.assay.shared;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTests {

	@Test
	void whatFailsForOneIsDoneForTheOthers() {
		List<String> served = new ArrayList<>();

		Round.of("serve", List.of("Ann", "Bob", "Cem", "Dee"), (guest) -> {
			if (guest.equals("Ann")) {
				throw new Incomplete("There is no tea.");
			}
			if (guest.equals("Cem")) {
				throw new IllegalStateException("The cup broke.");
			}
			served.add(guest);
		});

		assertThat(served).containsExactly("Bob", "Dee");
	}

}
