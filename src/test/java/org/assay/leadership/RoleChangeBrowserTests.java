package org.assay.leadership;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.assay.support.Accessibility;
import org.assay.support.NeedsChromium;
import org.assay.support.Screenshots;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A director who is to lead adult services as well. */
@NeedsChromium
@WholeAssay
class RoleChangeBrowserTests {

	private static final String GROUP = "My group's tasks";

	@LocalServerPort
	int port;

	@Autowired
	RoleChangeStory story;

	@Test
	void isBlockedTestedDecidedAndShownToThePublic(Browser browser) {
		this.story.begins("chief", "dcs", "adult-services");
		this.story.setsOut("director").consults("");

		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, this.story.user("councillor"),
				Townsfolk.PASSWORD)) {
			visit.openTask(GROUP, "Decide role change")
				.choose("What is decided?", "The change is approved")
				.type("The reasons", "Young people keep one team.")
				.isRefused("A change like this is approved only after the review of the event is concluded")
				.picture("leadership/blocked");
			this.story.tests();
			visit.complete();
			Page page = visit.open("/leadership");
			page.locator("main tbody a").click();
			assertThat(page.locator("main")).containsText("The change is approved and waiting for the designation.");
			assertThat(page.locator("main")).containsText("Young people keep one team.");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("leadership/sheet");
		}
		this.story.designates().publishes();

		try (Page anybody = browser.newPage()) {
			anybody.navigate("http://localhost:" + this.port + "/public/leadership");
			assertThat(anybody.locator("main table")).containsText(this.story.name("director"));
			assertThat(anybody.locator("main svg")).containsText("Chief executive");
			assertThat(anybody.locator("main")).containsText("The director answers for all services.");
			assertThat(Accessibility.violations(anybody)).isEmpty();
			Screenshots.take(anybody, "leadership/public");
		}
	}

}
