package org.assay.progress;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.assay.review.Trigger;
import org.assay.shared.Reference;
import org.assay.support.NeedsChromium;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A chief executive reads the pages about reviews. */
@NeedsChromium
@WholeAssay
class ReviewPagesBrowserTests {

	@LocalServerPort
	int port;

	private final SmallReview small = new SmallReview();

	@BeforeEach
	void aReviewIsUnderWay(@Autowired AutowireCapableBeanFactory beans) {
		beans.autowireBean(this.small);
		this.small.settle();
		Reference review = this.small.begin(Trigger.YEARLY, "D02", "D03", "D07");
		this.small.assess(review, "D02");
	}

	@Test
	void thePictureShowsWhereTheTokensStandAndTheKeyboardReachesIt(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = signIn(context);
			open(page, "/");
			page.locator("#under-way ~ table a").first().click();
			page.getByText("Process", new Page.GetByTextOptions().setExact(true)).focus();
			page.keyboard().press("Enter");

			assertThat(page.locator("[data-diagram]").last().locator("span.assay-mark--here"))
				.hasText("2 here; 1 done");
			page.locator("[data-diagram]").last().focus();
			assertThat(page.locator("[data-diagram]").last()).isFocused();
			assertThat(page.locator("main table").last()).containsText("Assess duty");
		}
	}

	private Page signIn(BrowserContext context) {
		Page page = context.newPage();
		open(page, "/sign-in");
		page.locator("[name=username]").fill(this.small.chief);
		page.locator("[name=password]").fill(Townsfolk.PASSWORD);
		page.locator("main button[type=submit]").click();
		return page;
	}

	private void open(Page page, String path) {
		assertThat(page.navigate("http://localhost:" + this.port + path).status()).as(path).isEqualTo(200);
	}

}
