package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assay.bench.Row.Target;

/**
 * What pages take with 153 councils and ten years, against one council and one year: each
 * in a process of its own with its own PostgreSQL, in turns.
 */
class Pages {

	private static final int COUNCILS = 153;

	private static final int YEARS = 10;

	private static final int WARM_UP = 30;

	/** A list is counted once it fills more than a page; so many lists a page has. */
	private static final int COUNTS = 4;

	private final Path folder;

	Pages(Path folder) {
		this.folder = folder;
	}

	void compare(int rounds, Results results) throws IOException, InterruptedException {
		try (Side small = new Side("small", 1, 1); Side large = new Side("large", COUNCILS, YEARS)) {
			small.signIn();
			large.signIn();
			for (boolean all : new boolean[] { false, true }) {
				for (String page : small.pages(all).keySet()) {
					compare(page, all, small, large, rounds, results);
				}
			}
		}
	}

	private static void compare(String page, boolean all, Side small, Side large, int rounds, Results results)
			throws IOException, InterruptedException {
		Times few = new Times();
		Times many = new Times();
		for (int round = -WARM_UP; round < rounds; round++) {
			double one = small.open(page, all);
			double other = large.open(page, all);
			if (round >= 0) {
				few.add(one);
				many.add(other);
			}
		}
		String name = page + (all ? ", sees all" : ", sees one council");
		results.add(Row.ratio(name + ", p95", Database.POSTGRESQL.title(), many.quantile(0.95), few.quantile(0.95),
				"ms", Target.atMost(2), "medians %.1f against %.1f ms".formatted(many.median(), few.median())));
		results.add(Row.difference(name + ", SQL", Database.POSTGRESQL.title(), large.statements(page, all),
				small.statements(page, all), "stmts", Target.atMost(COUNTS), "it asks more often where there is more"));
	}

	/** One Assay and the two people who open its pages. */
	private final class Side implements AutoCloseable {

		private final Path home;

		private final boolean alone;

		private final Forked process;

		private List<String> ready = List.of();

		private List<SignedInBrowser> people = List.of();

		Side(String name, int councils, int years) throws IOException {
			this.home = Files.createDirectories(Pages.this.folder.resolve(name));
			this.alone = councils == 1;
			this.process = new Forked(this.home.resolve("assay.log"), Forked.classPath((entry) -> true), "512m",
					SeededAssay.class.getName(), this.home.toString(), String.valueOf(councils), String.valueOf(years));
		}

		void signIn() throws IOException, InterruptedException {
			while (Files.notExists(this.home.resolve("ready"))) {
				this.process.unlessEnded();
				Thread.sleep(100);
			}
			this.ready = List.of(Files.readString(this.home.resolve("ready")).split(" ", -1));
			int port = Integer.parseInt(this.ready.get(0));
			this.people = List.of(new SignedInBrowser(port, this.ready.get(1), Transfers.PASSWORD),
					new SignedInBrowser(port, this.ready.get(2), Transfers.PASSWORD));
		}

		/** The addresses of the pages by their names, the same on both sides. */
		Map<String, String> pages(boolean all) {
			String council = this.ready.get(3);
			String review = "/reviews/" + this.ready.get(4);
			Map<String, String> pages = new LinkedHashMap<>();
			pages.put("start", "/");
			pages.put("reviews", "/reviews");
			pages.put("open reviews", "/reviews?state=open");
			pages.put("late reviews of a kind", "/reviews?kind=yearly&late=on");
			pages.put("review", review);
			pages.put("review, duties", review + "/duties");
			pages.put("review, process", review + "/process");
			pages.put("review, timeline", review + "/timeline");
			pages.put("review, outcome", review + "/outcome");
			pages.put("council", "/councils/" + council);
			// Who sees one council only is sent on from here to that council.
			pages.put("councils", (all && !this.alone) ? "/councils" : "/councils/" + council);
			pages.put("ledger", "/ledger/" + council);
			pages.put("search for a word in all answers", "/search?q=audits");
			pages.put("search for a rare word", "/search?q=lapsed");
			pages.put("open actions", "/actions");
			pages.put("ended actions", "/actions?show=ENDED");
			pages.put("decisions", "/decisions");
			pages.put("reports", "/reports");
			pages.put("meetings", "/meetings");
			pages.put("leadership", "/leadership?council=" + council);
			pages.put("peer challenges", "/peer-challenges?council=" + council);
			pages.put("scrutiny", "/scrutiny");
			pages.put("consultations", "/consultations");
			pages.put("notices", "/notices");
			pages.put("register", "/register/2012-13");
			pages.put("published by the council", "/public/" + council);
			pages.put("meetings published by the council", "/public/" + council + "/meetings");
			if (!all) {
				pages.remove("councils");
			}
			return pages;
		}

		int statements(String page, boolean all) throws IOException, InterruptedException {
			return this.people.get(all ? 1 : 0).statements(address(page, all));
		}

		/** Opens the page and returns how many milliseconds it took. */
		double open(String page, boolean all) throws IOException, InterruptedException {
			long start = System.nanoTime();
			this.people.get(all ? 1 : 0).open(address(page, all));
			return (System.nanoTime() - start) / 1e6;
		}

		private String address(String page, boolean all) {
			return Objects.requireNonNull(pages(all).get(page));
		}

		@Override
		public void close() {
			this.process.close();
		}

	}

}
