package org.assay.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
public final class AtOnce {

	private AtOnce() {
	}

	/** What came of each deed, in their order: its result, or what was thrown. */
	public static List<Object> all(List<? extends Callable<?>> deeds) {
		CyclicBarrier start = new CyclicBarrier(deeds.size());
		ExecutorService people = Executors.newFixedThreadPool(deeds.size());
		try {
			List<Callable<Object>> together = new ArrayList<>();
			deeds.forEach((deed) -> together.add(() -> {
				start.await();
				return deed.call();
			}));
			List<Object> results = new ArrayList<>();
			for (Future<Object> done : people.invokeAll(together)) {
				results.add(resultOf(done));
			}
			return results;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			people.shutdown();
		}
	}

	private static Object resultOf(Future<Object> done) throws InterruptedException {
		try {
			return done.get();
		}
		catch (ExecutionException ex) {
			Throwable cause = ex.getCause();
			return (cause != null) ? cause : ex;
		}
	}

}
