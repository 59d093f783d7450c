package org.assay.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.assay.shared.Actor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;

/** People who correct the same clause at the same moment. */
@SpringBootTest(classes = CouncilRegisterModuleTests.Installation.class,
		webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ClausesAtOnceModuleTests {

	private static final int PEOPLE = 4;

	@Autowired
	CouncilRegister register;

	@Autowired
	CouncilRegisterModuleTests.Installation installation;

	@Test
	void takesOneFirstCorrectionAndTellsTheOthersThatSomebodyElseWasQuicker() throws Exception {
		this.installation.actor = new Actor("kim", "Kim Ito", Set.of(new Actor.Post("busyshire", "policy-officer")),
				false);
		Edition edition = this.register.edition("busyshire", "2012-13");
		ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
		try {
			for (Duty duty : edition.duties()) {
				List<Throwable> refused = atOnce(people, duty.key());

				assertThat(refused).as(duty.key())
					.hasSizeLessThan(PEOPLE)
					.allSatisfy((refusal) -> assertThat(refusal).isInstanceOfAny(DataIntegrityViolationException.class,
							OptimisticLockingFailureException.class));
				assertThat(this.register.edition("busyshire", "2012-13").clauseOf(duty.key()).label())
					.startsWith("paragraph");
			}
		}
		finally {
			people.shutdown();
		}
	}

	private List<Throwable> atOnce(ExecutorService people, String of) throws InterruptedException {
		CyclicBarrier start = new CyclicBarrier(PEOPLE);
		List<Callable<Boolean>> work = IntStream.range(0, PEOPLE).<Callable<Boolean>>mapToObj((number) -> () -> {
			start.await();
			this.register
				.correct(new CorrectClause("busyshire", "2012-13", of, "paragraph " + number, true, "Compared."));
			return true;
		}).toList();
		List<Throwable> refused = new ArrayList<>();
		for (Future<Boolean> done : people.invokeAll(work)) {
			try {
				done.get();
			}
			catch (ExecutionException ex) {
				refused.add(ex.getCause());
			}
		}
		return refused;
	}

}
