package org.assay.support;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

/** Pictures of pages for people to look at after a test run. */
public final class Screenshots {

	private static final Path FOLDER = Path.of("target", "screenshots");

	private Screenshots() {
	}

	/** Keeps a picture of the whole page as {@code target/screenshots/<name>.png}. */
	public static Path take(Page page, String name) {
		Path file = FOLDER.resolve(name + ".png");
		page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
		return file;
	}

}
