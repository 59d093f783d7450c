package org.assay.cabinet;

import java.time.LocalDate;
import java.time.ZoneId;

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

/**
 * The page on which officers record what they decide, and democratic services publishes
 * it.
 */
@NeedsChromium
@WholeAssay
class DecisionBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Townsfolk town;

	@Test
	void letsAnOfficerRecordADecisionAndDemocraticServicesPublishIt(Browser browser) {
		String council = this.town.council();
		String clerk = this.town.officer(council, "democratic-services");

		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, clerk, Townsfolk.PASSWORD)) {
			Page page = visit.open("/decisions");
			page.getByLabel("Title").fill("Weekend rota");
			page.getByLabel("Decided on").fill(LocalDate.now(ZoneId.of("Europe/London")).toString());
			page.getByLabel("The decision", new Page.GetByLabelOptions().setExact(true)).fill("A rota is set up.");
			page.getByText("Record the decision").click();
			assertThat(page.locator("main")).containsText("Give the reasons for the decision");
			assertThat(page.getByLabel("Title")).hasValue("Weekend rota");
			assertThat(Accessibility.violations(page)).isEmpty();
			page.getByLabel("Reasons").fill("Children need it.");
			page.getByLabel("Alternatives considered").fill("None.");
			page.getByLabel("Conflicts of interest").fill("None.");
			page.getByText("Record the decision").click();
			assertThat(page.locator("main")).containsText("Recorded and not published yet");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("cabinet/decisions");
			page.getByText("Publish today").click();
			page.locator("main tbody a").click();
			assertThat(page.locator("main")).containsText("The decision is in effect.");
			assertThat(page.locator("main")).containsText("An officer, for the executive");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("cabinet/officers-decision");
		}
	}

}
