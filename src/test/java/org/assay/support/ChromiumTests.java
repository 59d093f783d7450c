package org.assay.support;

import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsChromium
class ChromiumTests {

	@Test
	void showsAPageAndPressesAButton(Browser browser) {
		try (Page page = browser.newPage()) {
			page.setContent("<button onclick='this.textContent = \"Pressed\"'>Press</button>");

			page.click("button");

			assertThat(page.textContent("button")).isEqualTo("Pressed");
			Path picture = Screenshots.take(page, "support/pressed-button");
			assertThat(picture).isNotEmptyFile();
		}
	}

}
