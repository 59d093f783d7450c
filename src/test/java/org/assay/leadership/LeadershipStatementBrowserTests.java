package org.assay.leadership;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.assay.support.Accessibility;
import org.assay.support.NeedsChromium;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A leader who signs with dissent. */
@NeedsChromium
@WholeAssay
class LeadershipStatementBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	StatementStory story;

	@Test
	void isSignedWithDissentAndReadOnItsPage(Browser browser) {
		this.story.isChosen().isReviewed().begins();
		this.story.drafts();

		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, this.story.user("leader"),
				Townsfolk.PASSWORD)) {
			visit.openTask("My group's tasks", "Sign as leader")
				.type("How effective are governance and partnerships?", "Two boards decide the same.")
				.type("How effective are the arrangements for safeguarding children?", "Thresholds are clear now.")
				.choose("Do you differ from the draft in anything?", "Yes, I sign with dissent")
				.type("In what do you differ, and why?", "One board has to go.")
				.picture("leadership/sign")
				.complete();
			Page page = visit.open("/leadership");
			page.getByText("Leadership statement").first().click();
			assertThat(page.locator("main")).containsText("The statement is waiting until both have signed.");
			assertThat(page.locator("main")).containsText("One board has to go.");
			assertThat(page.locator("main")).containsText("Plan the succession. (Nobody yet)");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("leadership/statement");
			page.setViewportSize(320, 800);
			visit.picture("leadership/statement-narrow");
		}
	}

}
