package org.assay.peer;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.assay.review.ConcludedReviews;
import org.assay.support.MovedClock;
import org.assay.support.NeedsChromium;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Two councils of one installation challenge each other. */
@NeedsChromium
@WholeAssay
@Import(MovedClock.class)
class PeerBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	PeerStory one;

	@Autowired
	PeerStory other;

	@Test
	void twoCouncilsChallengeEachOtherAndSeeOnlyWhatIsShared(Browser browser) {
		this.one.hasPeerFrom(this.other);
		this.other.hasPeerFrom(this.one);
		this.one.begins();
		this.one.isUnderWay();
		this.other.begins();
		this.other.isUnderWay();

		works(browser, this.one);
		works(browser, this.other);
		try (TasklistVisit visit = visit(browser, this.one, "assurance lead")) {
			Page page = visit.open("/peer-challenges/" + this.one.id());
			assertThat(page.locator("main")).containsText("The rota of April.");
			assertThat(page.locator("main")).not().containsText("Ask about Sundays.");
			assertThat(violations(page)).isEmpty();
			page.locator("[id^=refused]").first().fill("It is not written yet.");
			page.locator("button:has-text('Answer')").first().click();
			assertThat(page.locator("section[aria-labelledby=requests]"))
				.containsText("The rota of April.Answer: It is not written yet.");
			visit.picture("peer/host");
		}
	}

	/** The peer reads in the host's challenge what is shared, and works there. */
	private void works(Browser browser, PeerStory host) {
		try (TasklistVisit visit = visit(browser, host, "peer")) {
			Page page = visit.open("/peer-challenges");
			assertThat(violations(page)).isEmpty();
			assertThat(page.locator("#hosted + .assay-wide tbody tr")).hasCount(1);
			visit.picture("peer/list");
			page.locator("section[aria-labelledby=visited] a").click();
			assertThat(page.locator("main")).containsText("in the challenge of Council of " + host.council);
			assertThat(page.locator("main")).containsText("Two on call.");
			assertThat(page.locator("#team + ul")).containsText("Interests: My sister works there.");
			assertThat(page.locator("main")).not().containsText("What happened");
			page.locator("#requests-reasons").fill("The rota of April.");
			page.getByText("Ask the host council").click();
			page.locator("#notes-reasons").fill("Ask about Sundays.");
			page.getByText("Leave note").click();
			assertThat(page.locator("main")).containsText("Ask about Sundays.");
			assertThat(violations(page)).isEmpty();
			visit.picture("peer/workspace");
			assertThat(visit.open("/reviews").locator("main")).not().containsText("Council of " + host.council);
			visit.openTask("My group's tasks", "Give feedback").picture("peer/give-feedback");
		}
	}

	private TasklistVisit visit(Browser browser, PeerStory story, String part) {
		return TasklistVisit.of(browser, this.port, story.user(part), Townsfolk.PASSWORD);
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
