package org.assay.bench;

import java.nio.file.Files;
import java.nio.file.Path;

import org.assay.support.Townsfolk;

/**
 * Assay on PostgreSQL in a process of its own with so many councils and years, told in a
 * file once it is ready: its port, who sees one council, who sees all, that council and
 * its running review.
 */
final class SeededAssay {

	private static final int OPEN_DUTIES = 4;

	private SeededAssay() {
	}

	/**
	 * @param arguments the folder, how many councils and how many years
	 */
	public static void main(String[] arguments) throws Exception {
		Path home = Path.of(arguments[0]);
		RunningAssay assay = new RunningAssay(Database.POSTGRESQL, home.resolve("assay"));
		AssayReview review = new AssayReview(assay, 1);
		assess(review);
		ManyReviews many = new ManyReviews(assay);
		String council = many.council();
		Townsfolk town = assay.part(Townsfolk.class);
		String one = town.officer(council, "assurance-lead");
		String all = town.officer(council, "assurance-lead");
		ManyCouncils councils = new ManyCouncils(assay);
		int others = Integer.parseInt(arguments[1]) - 1;
		int years = Integer.parseInt(arguments[2]);
		if (others > 0) {
			councils.found(others - 1, all);
			town.appoint(town.council(), all, "assurance-lead");
		}
		councils.staff();
		many.seed(years);
		councils.visited(one, years);
		councils.visited(all, years);
		System.out.println(many.counts());
		String said = String.join(" ", String.valueOf(assay.port()), one, all, council, many.review());
		Files.move(Files.writeString(home.resolve("nearly"), said), home.resolve("ready"));
	}

	private static void assess(AssayReview review) {
		String owner = review.owners().get(0);
		var tasks = review.tasks(owner);
		for (String task : tasks.subList(OPEN_DUTIES, tasks.size())) {
			review.as(owner, () -> {
				review.show(task);
				review.complete(task);
			});
		}
	}

}
