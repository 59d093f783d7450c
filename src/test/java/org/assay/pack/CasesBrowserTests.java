package org.assay.pack;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assay.security.ActingAs;
import org.assay.support.Accessibility;
import org.assay.support.NeedsChromium;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@NeedsChromium
@WholeAssay
class CasesBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	PackDesk desk;

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	@Autowired
	Worklist worklist;

	@AfterEach
	void putTheStandardPackBack() {
		this.desk.putLive(ProcessPack.shipped(), live());
	}

	@Test
	void anAdministratorReadsWhatWouldBecomeOfACaseAndMovesIt(Browser browser) {
		String council = caseOfACouncil();
		this.desk.putLive(Packs.relabelled("Stand behind it"), live());
		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, "first.admin", "Correct-Horse-42")) {
			visit.open("/pack");
			visit.page().getByText("Running cases on older releases").click();
			Page page = visit.page();
			var line = page.locator("tr", new Page.LocatorOptions().setHasText(council));
			assertThat(line).containsText("Commission review");
			assertThat(line).containsText("Only words, pictures, forms and deadlines differ.");
			assertThat(line.getByRole(AriaRole.LINK)).hasAttribute("href", Pattern.compile("/reviews/.+"));
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("pack/cases");

			button(page, "Move chosen cases");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose at least one case first.");
			line.getByRole(AriaRole.CHECKBOX).check();
			button(page, "Move chosen cases");

			assertThat(page.locator("main")).containsText("Cases moved to release " + live() + ": 1.");
			assertThat(line).hasCount(0);
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("pack/cases-moved");
		}
	}

	@Test
	void whoIsNoAdministratorSeesTheCasesOfTheirOwnCouncilAndNoButton(Browser browser) {
		String council = caseOfACouncil();
		String other = caseOfACouncil();
		this.desk.putLive(Packs.relabelled("Vouch for it"), live());
		String designer = this.town.officer(council, "process-designer");
		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, designer, Townsfolk.PASSWORD)) {
			Page page = visit.open("/pack/cases");
			assertThat(page.locator("main")).containsText(council);
			assertThat(page.locator("main")).not().containsText(other);
			assertThat(page.locator("main button")).hasCount(0);
			assertThat(Accessibility.violations(page)).isEmpty();
		}
	}

	private String caseOfACouncil() {
		String council = this.town.council();
		this.town.officer(council, "chief-executive");
		this.town.officer(council, "dcs");
		this.town.member(council, "lmcs");
		String lead = this.town.officer(council, "assurance-lead");
		this.acting.run(lead,
				() -> this.worklist.begin("AssuranceReviewProcess", Map.of("trigger", "yearly", "reviewYear", 2026)));
		return council;
	}

	private int live() {
		return this.desk.live().orElseThrow().number();
	}

	private static void button(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
	}

}
