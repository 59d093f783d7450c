package org.assay.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assay.bench.Row.Target;
import org.assay.register.Register;

/** One person completes duty after duty, on Assay and on bare Camunda in turns. */
class OnePerson {

	private final RunningAssay assay;

	private final BareEngine bare;

	private final Database database;

	OnePerson(RunningAssay assay, BareEngine bare, Database database) {
		this.assay = assay;
		this.bare = bare;
		this.database = database;
	}

	void compare(int rounds, Results results) {
		round(new Side(), new Side());
		this.assay.run(this.database.analyze());
		this.bare.run(this.database.analyze());
		Side ours = new Side();
		Side others = new Side();
		for (int round = 0; round < rounds; round++) {
			round(ours, others);
		}
		results.add(Row.ratio("one person completes a duty", this.database.title(), ours.times.median(),
				others.times.median(), "ms", Target.atMost(1.25),
				"the engine does its own part and Assay's five statements, permission check and ledger come on top; "
						+ "H2 works in the caller's thread, so nothing of it overlaps"));
		results.add(Row.difference("SQL statements of one completion (difference)", this.database.title(),
				ours.statements.median(), others.statements.median(), "stmts", Target.atMost(12),
				"-Dassay.bench.statements=true lists them"));
		if (Boolean.getBoolean("assay.bench.statements")) {
			ours.print("Assay");
			others.print("bare Camunda");
		}
	}

	private void round(Side ours, Side others) {
		AssayReview review = new AssayReview(this.assay, 1);
		String owner = review.owners().get(0);
		List<String> tasks = review.tasks(owner);
		this.bare.signIn(owner);
		List<String> bareTasks = this.bare.start("CalledReview", AssayReview.duties(this.assay.part(Register.class)))
			.tasks();
		if (tasks.size() != bareTasks.size()) {
			throw new IllegalStateException(tasks.size() + " tasks against " + bareTasks.size());
		}
		for (int task = 0; task < tasks.size(); task++) {
			String one = tasks.get(task);
			String other = bareTasks.get(task);
			review.as(owner, () -> {
				review.show(one);
				ours.complete(() -> review.complete(one));
			});
			others.complete(() -> this.bare.complete(other, AssayReview.ANSWER));
		}
	}

	/** What one side took. */
	private static final class Side {

		private final Times times = new Times();

		private final Times statements = new Times();

		private List<String> last = List.of();

		void complete(Runnable completion) {
			this.last = CountingDataSource.statementsOf(() -> this.times.time(completion));
			this.statements.add(this.last.size());
		}

		void print(String whose) {
			Map<String, Long> counted = this.last.stream()
				.map((sql) -> sql.strip().replaceAll("\\s+", " "))
				.map((sql) -> sql.substring(0, Math.min(150, sql.length())))
				.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
			System.out.println("Statements of the last completion, " + whose + ":");
			counted.forEach((sql, count) -> System.out.println("  " + count + "  " + sql));
		}

	}

}
