package org.assay.pack;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.assay.support.Accessibility;
import org.assay.support.NeedsChromium;
import org.assay.support.TasklistVisit;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@NeedsChromium
@WholeAssay
class PackBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	PackDesk desk;

	@Test
	void anAdministratorChecksAPackReadsWhatIsWrongAndPutsAGoodOneLive(Browser browser) {
		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, "first.admin", "Correct-Horse-42")) {
			Page page = visit.open("/pack");
			assertThat(Accessibility.violations(page)).isEmpty();
			send(page, Packs.unlawful(), "Check pack");
			assertThat(page.locator("main")).containsText("this task is given to lmcs");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("pack/refused");

			send(page, Packs.unlawful(), "Put pack live");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("This pack does not go live");
			assertThat(page.locator("main")).containsText("Give it to dcs only.");

			send(page, Packs.relabelled("Stand behind the self-assessment"), "Put pack live");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("Release " + live() + " is live.");
			assertThat(page.locator("main")).containsText("Changed: review/AssuranceReviewProcess.bpmn.");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("pack/live");
		}
		finally {
			this.desk.putLive(ProcessPack.shipped(), this.desk.live().orElseThrow().number());
		}
	}

	@Test
	void aReleaseIsShownAsPicturesWithWhatDiffers(Browser browser) {
		this.desk.putLive(Packs.relabelled("Stand behind the self-assessment"), live());
		int changed = live();
		this.desk.putLive(ProcessPack.shipped(), changed);
		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, "first.admin", "Correct-Horse-42")) {
			Page page = visit.open("/pack");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Release " + changed)).first().click();
			assertThat(page.locator("tbody")).containsText("Name: Attest self-assessment → Stand behind the");
			assertThat(page.locator(".assay-mark--changed[data-element-id=Task_AttestSelfAssessment]")).isVisible();
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("pack/release");

			page.locator("summary").first().click();
			assertThat(page.locator("details[open] svg").first()).isVisible();

			page.getByLabel("Compare with").selectOption("SHIPPED");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
			assertThat(page.locator("tbody")).containsText("Stand behind the");
		}
	}

	private int live() {
		return this.desk.live().orElseThrow().number();
	}

	private static void send(Page page, ProcessPack pack, String button) {
		page.getByLabel("ZIP file")
			.setInputFiles(new FilePayload("processes.zip", "application/zip", Packs.zipped(pack, "processes/")));
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
	}

}
