package org.assay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.assay.bench.Row.Target;
import org.assay.register.Register;

/** Several people on one review until all of its assessments are joined. */
class SeveralPeople {

	private final RunningAssay assay;

	private final BareEngine bare;

	private final Database database;

	SeveralPeople(RunningAssay assay, BareEngine bare, Database database) {
		this.assay = assay;
		this.bare = bare;
		this.database = database;
	}

	void compare(int people, int rounds, Results results) {
		Side ours = new Side();
		Side others = new Side();
		for (int round = 0; round < rounds; round++) {
			ours(people, ours);
			others(people, others);
		}
		String who = people + " people on one review: ";
		results.add(Row.ratio(who + "tasks a second to the join", this.database.title(), ours.rates.median(),
				others.rates.median(), "1/s", Target.atLeast(1.4),
				String.format("bare Camunda collided %.1f times a review and answered one failed task again; "
						+ "both sides fill the two cores, so a task's own work decides", others.collisions.get() / (double) rounds)));
		results.add(Row.difference(who + "collisions shown (difference from none)", this.database.title(),
				ours.collisions.get(), 0, "", Target.atMost(0), ours.shown));
		results.add(Row.ratio(who + "p95 against median", this.database.title(), ours.times.quantile(0.95),
				ours.times.median(), "ms", Target.atMost(2),
				String.format("on bare Camunda it is %.1f", others.times.quantile(0.95) / others.times.median())));
	}

	private void ours(int people, Side side) {
		AssayReview review = new AssayReview(this.assay, people);
		List<Runnable> working = new ArrayList<>();
		int all = 0;
		for (String owner : review.owners()) {
			List<String> tasks = review.tasks(owner);
			all += tasks.size();
			review.as(owner, () -> tasks.forEach(review::show));
			working.add(() -> review.as(owner, () -> tasks.forEach((task) -> side.times.time(() -> {
				try {
					review.complete(task);
				}
				catch (RuntimeException ex) {
					side.collisions.incrementAndGet();
					side.shown = ex.toString();
				}
			}))));
		}
		side.work(working, all, review::isJoined);
	}

	private void others(int people, Side side) {
		BareCase review = this.bare.start("PlainReview", AssayReview.duties(this.assay.part(Register.class)));
		List<Runnable> working = new ArrayList<>();
		for (int person = 0; person < people; person++) {
			int first = person;
			working.add(() -> {
				this.bare.signIn("person" + first);
				for (int task = first; task < review.tasks().size(); task += people) {
					String id = review.tasks().get(task);
					side.times
						.time(() -> side.collisions.addAndGet(this.bare.completeAtAnyCost(id, AssayReview.ANSWER)));
				}
			});
		}
		side.work(working, review.tasks().size(), () -> this.bare.isJoined(review.id()));
	}

	/** What one side took. */
	private static final class Side {

		private static final long PATIENCE = 180_000;

		private final Times times = new Times();

		private final Times rates = new Times();

		private final AtomicInteger collisions = new AtomicInteger();

		private volatile String shown = "";

		void work(List<Runnable> people, int tasks, BooleanSupplier joined) {
			ExecutorService office = Executors.newFixedThreadPool(people.size());
			long start = System.nanoTime();
			List<? extends Future<?>> working = people.stream().map(office::submit).toList();
			working.forEach(SeveralPeople::finish);
			while (!joined.getAsBoolean()) {
				if ((System.nanoTime() - start) / 1_000_000 > PATIENCE) {
					throw new IllegalStateException("The assessments were not joined in time. " + this.shown);
				}
				pause();
			}
			this.rates.add(tasks / ((System.nanoTime() - start) / 1e9));
			office.shutdown();
		}

	}

	private static void finish(Future<?> work) {
		try {
			work.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(5);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
