package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.assay.bench.Row.Target;

/** Four uploads of 50 MB at once to an Assay that has 256 MB of heap. */
class UploadsAtOnce {

	private static final int UPLOADS = 4;

	private static final long SIZE = 50L * 1024 * 1024;

	private final Path folder;

	UploadsAtOnce(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	void compare(Results results) throws IOException, InterruptedException {
		try (Forked assay = new Forked(this.folder.resolve("assay.log"), Forked.classPath((entry) -> true), "256m",
				SmallAssay.class.getName(), this.folder.toString())) {
			String[] ready = ready(assay).split(" ", -1);
			SignedInBrowser browser = new SignedInBrowser(Integer.parseInt(ready[0]), ready[1], Transfers.PASSWORD);
			results.add(Row.ratio("4 uploads of 50 MB at once, 256 MB heap: passed", "H2 file",
					passed(browser, ready[2]), UPLOADS, "", Target.atLeast(1), "see target/bench/uploads/assay.log"));
		}
	}

	private String ready(Forked assay) throws IOException, InterruptedException {
		Path ready = this.folder.resolve("ready");
		while (Files.notExists(ready)) {
			assay.unlessEnded();
			Thread.sleep(100);
		}
		return Files.readString(ready);
	}

	private int passed(SignedInBrowser browser, String task) throws IOException, InterruptedException {
		Samples samples = new Samples(this.folder.resolve("samples"));
		ExecutorService people = Executors.newFixedThreadPool(UPLOADS);
		List<Future<String>> uploads = new ArrayList<>();
		List<Path> files = new ArrayList<>();
		for (int upload = 0; upload < UPLOADS; upload++) {
			files.add(samples.file(SIZE));
		}
		files.forEach(
				(file) -> uploads.add(people.submit(() -> browser.upload(task, file.getFileName().toString(), file))));
		int passed = 0;
		for (Future<String> upload : uploads) {
			try {
				passed += (browser.download(upload.get()) == SIZE) ? 1 : 0;
			}
			catch (ExecutionException ex) {
				System.err.println("An upload failed: " + ex.getCause());
			}
		}
		people.shutdown();
		return passed;
	}

}
