package org.assay.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.assay.support.CountedStatements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerAtOnceModuleTests extends LedgerOfACouncil {

	@Autowired
	CountedStatements statements;

	@Test
	void appendsInThreeStatementsHoweverManyFactsThereAre() {
		publish(tea("the chain begins"));

		List<String> prepared = this.statements.during(() -> {
			publish(tea("Assam"));
			publish(tea("Earl Grey"), tea("Darjeeling"), tea("Ceylon"));
		});

		assertThat(prepared).extracting((statement) -> statement.substring(0, 6))
			.containsExactly("select", "insert", "update", "select", "insert", "update");
	}

	@Test
	void letsEightPeopleAppendToOneNewChainAtOnce() throws Exception {
		int people = 8;
		int each = 25;
		var pool = Executors.newFixedThreadPool(people);
		try {
			List<Callable<Object>> work = IntStream.range(0, people).mapToObj((person) -> Executors.callable(() -> {
				for (int cup = 0; cup < each; cup++) {
					publish(tea("Assam"));
				}
			})).toList();
			for (Future<Object> done : pool.invokeAll(work)) {
				done.get();
			}
		}
		finally {
			pool.shutdown();
		}

		assertThat(this.ledger.verify(this.council)).matches(Verification::intact)
			.extracting(Verification::entries)
			.isEqualTo((long) people * each);
	}

	@Test
	void verifiesWhileOthersAppend() throws Exception {
		var pool = Executors.newFixedThreadPool(2);
		try {
			List<Future<?>> others = List.of(pool.submit(this::publishForty), pool.submit(this::publishForty));
			while (!others.stream().allMatch(Future::isDone)) {
				assertThat(this.ledger.verify(this.council)).matches(Verification::intact);
			}
			for (Future<?> done : others) {
				done.get();
			}
		}
		finally {
			pool.shutdown();
		}

		assertThat(this.ledger.verify(this.council).entries()).isEqualTo(80);
	}

	private void publishForty() {
		for (int cup = 0; cup < 40; cup++) {
			publish(tea("Assam"));
		}
	}

}
