package org.assay.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Assay in a process of its own with a task open, told in a file once it is ready. */
final class SmallAssay {

	private SmallAssay() {
	}

	public static void main(String[] folder) throws Exception {
		Path home = Path.of(folder[0]);
		RunningAssay assay = new RunningAssay(Database.H2, home.resolve("assay"));
		AssayReview review = new AssayReview(assay, 1);
		String owner = review.owners().get(0);
		String said = assay.port() + " " + owner + " " + review.tasks(owner).get(0);
		Files.move(Files.writeString(home.resolve("nearly"), said), home.resolve("ready"));
	}

}
