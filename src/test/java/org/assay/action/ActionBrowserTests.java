package org.assay.action;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.assay.support.NeedsChromium;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of actions show, to everybody. */
@NeedsChromium
@WholeAssay
class ActionBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	ActionStory story;

	@Test
	void showsAnActionInTheListAndOnItsPageUntilTheDirectorWithdrawsIt(Browser browser) {
		this.story.begins();
		this.story.agrees()
			.does("Task_ReportProgress", Map.of("progress", "going-on", "reasons", "Two people were asked."))
			.does("Task_ReportProgress",
					Map.of("progress", "extension", "reasons", "The post is vacant.", "wantedOn", "2099-12-31"));

		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, this.story.user("director"),
				Townsfolk.PASSWORD)) {
			visit.openTask("My group's tasks", "Decide extension")
				.choose("Is the later date granted?", "Yes, the new date is below")
				.picture("action/decide-extension")
				.choose("Is the later date granted?", "No, the date stays as it is")
				.type("Your reasons", "It cannot wait.")
				.complete();
			Page page = visit.open("/actions");
			assertThat(page.locator("main tbody tr")).hasCount(1);
			assertThat(page.locator("main tbody tr")).containsText("Under way");
			assertThat(violations(page)).isEmpty();
			visit.picture("action/list");
			page.getByLabel("Show").selectOption("OVERDUE");
			page.locator("main button").click();
			assertThat(page.locator("main")).containsText("There is no such action.");
			visit.open("/actions").locator("main tbody a").click();
			assertThat(page.locator("main")).containsText("Two people were asked.");
			assertThat(violations(page)).isEmpty();
			visit.picture("action/sheet");
			page.locator("main form button").click();
			assertThat(page.locator("main")).containsText("Give your reasons for withdrawing the action.");
			page.getByLabel("Reasons for withdrawing it").fill("The post is abolished.");
			page.locator("main form button").click();
			assertThat(page.locator("main")).containsText("The action is withdrawn.");
			assertThat(violations(visit.open("/scrutiny"))).isEmpty();
		}
	}

	@Test
	void asksForNoFindingWhereTheActionFollowsFromARecommendation(Browser browser) {
		this.story.begins();

		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, this.story.user("lead"), Townsfolk.PASSWORD)) {
			visit.openTask("My group's tasks", "Agree action")
				.select("Owner", this.story.name("owner"))
				.typeDate("To be done by", 0, "31/12/2099")
				.type("What will show that it has worked?", "A deputy acts within a day.")
				.select("Which body monitors it?", "Children's Scrutiny");
			assertThat(visit.page().getByText("Which finding does it follow from?")).hasCount(0);
			visit.complete();
		}

		assertThat(this.story.sheet().line().state()).isEqualTo("under way");
	}

	private static List<String> violations(Page page) {
		return new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations()
			.stream()
			.map(Rule::getHelp)
			.toList();
	}

}
