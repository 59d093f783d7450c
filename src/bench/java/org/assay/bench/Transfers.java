package org.assay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assay.bench.Row.Target;
import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.shared.Reference;

/** Evidence uploaded and downloaded over HTTP, beside a plain file copy with fsync. */
class Transfers {

	/** What Townsfolk gives everybody. */
	static final String PASSWORD = "Correct-Horse-42";

	private static final int KILO = 1024;

	private static final int MEGA = KILO * KILO;

	private final RunningAssay assay;

	private final Path folder;

	Transfers(RunningAssay assay, Path folder) {
		this.assay = assay;
		this.folder = folder;
	}

	void compare(int rounds, int largest, Results results) throws IOException, InterruptedException {
		AssayReview review = new AssayReview(this.assay, 1);
		String owner = review.owners().get(0);
		String task = review.tasks(owner).get(0);
		SignedInBrowser browser = new SignedInBrowser(this.assay.port(), owner, PASSWORD);
		Samples samples = new Samples(this.folder);
		measure(review, browser, samples, MEGA, rounds, task, new Results());
		for (long size : new long[] { KILO, MEGA, 10L * MEGA, 50L * MEGA, 500L * MEGA }) {
			if (size <= (long) largest * MEGA) {
				measure(review, browser, samples, size, (size > 50L * MEGA) ? 3 : rounds, task, results);
			}
		}
	}

	private void measure(AssayReview review, SignedInBrowser browser, Samples samples, long size, int rounds,
			String task, Results results) throws IOException {
		Times copies = new Times();
		Times uploads = new Times();
		Times downloads = new Times();
		Times stored = new Times();
		for (int round = 0; round < rounds; round++) {
			Path file = samples.file(size);
			String name = file.getFileName().toString();
			copies.add(seconds(() -> Samples.copy(file)));
			String[] id = new String[1];
			uploads.add(seconds(() -> id[0] = browser.upload(task, name, file)));
			downloads.add(seconds(() -> received(browser.download(id[0]), size)));
			Files.delete(file);
			Path second = samples.file(size);
			stored.add(seconds(() -> review.as(review.owners().get(0), () -> store(task, second))));
			Files.delete(second);
		}
		Target target = Target.atLeast((size < MEGA) ? 0 : 0.7);
		String what = (size < MEGA) ? size / KILO + " KB" : size / MEGA + " MB";
		double megas = size / (double) MEGA;
		double copied = megas / copies.median();
		results.add(Row.ratio("upload " + what + " over HTTP", "H2 file", megas / uploads.median(), copied, "MB/s",
				target,
				String.format("the store alone reaches %.2f; the rest is sign-in, HTTP and one more copy in memory",
						copies.median() / stored.median())));
		results.add(Row.ratio("keep " + what + " in the evidence store", "H2 file", megas / stored.median(), copied,
				"MB/s", target,
				String.format("of %.0f ms about 25 go to two transactions and three questions to the engine, "
						+ "the rest to SHA-256 and the file's type", stored.median() * 1000)));
		results.add(Row.ratio("download " + what + " over HTTP", "H2 file", megas / downloads.median(), copied, "MB/s",
				target, "the session, the permission and the record are looked up first, and HTTP copies in memory"));
	}

	private void store(String task, Path file) {
		try (InputStream content = Files.newInputStream(file)) {
			this.assay.part(EvidenceStore.class)
				.keepFile(new Reference("task", task), file.getFileName().toString(),
						Particulars.of(Classification.INTERNAL), content, Files.size(file));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static void received(long bytes, long expected) {
		if (bytes != expected) {
			throw new IllegalStateException(bytes + " bytes came, not " + expected);
		}
	}

	private static double seconds(Work work) throws IOException {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private interface Work {

		void run() throws IOException;

	}

}
