package org.assay.council.setup;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.assay.support.NeedsChromium;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An administrator sets up a council on an empty installation. */
@NeedsChromium
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "assay.administrator.user=admin", "assay.administrator.password=correct horse battery" })
@TestMethodOrder(OrderAnnotation.class)
class SetupBrowserTests {

	private static final String COUNCIL = "/setup/councils/exampleshire";

	@LocalServerPort
	int port;

	@Test
	@Order(1)
	void aCouncilIsSetUpWithoutJavaScript(Browser browser) {
		try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = signIn(context);
			open(page, "/setup/add-council");
			page.getByLabel("Full name").fill("Exampleshire County Council");
			send(page);
			assertThat(page.locator(".govuk-error-summary a").first())
				.hasText("Enter a short name for the council, such as exampleshire.");
			assertThat(page.getByLabel("Full name")).hasValue("Exampleshire County Council");
			page.getByLabel("Short name").fill("exampleshire");
			page.getByLabel("Leader and cabinet").check();
			send(page);

			open(page, COUNCIL + "/people/import");
			page.getByLabel("The rows").fill("""
					user,name,email,kind,password
					alex.morgan,Alex Morgan,alex@example.gov.uk,officer,correct horse battery
					sam.okafor,Sam Okafor,sam@example.gov.uk,officer,correct horse battery
					nadia.khan,Nadia Khan,nadia@example.gov.uk,member,correct horse battery
					""");
			send(page);
			assertThat(page.locator(".govuk-notification-banner")).containsText("3 people can sign in now.");

			appoint(page, "chief-executive", "sam.okafor");
			appoint(page, "lmcs", "nadia.khan");
			appoint(page, "dcs", "sam.okafor");
			assertThat(page.locator("#since-error"))
				.containsText("can never be the director of children's services: choose another person");
			page.locator("#user").selectOption("alex.morgan");
			send(page);

			open(page, COUNCIL);
			assertThat(page.getByText("What the guidance asks and is not so")).hasCount(0);
		}
	}

	@Test
	@Order(2)
	void everyPageIsAccessible(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = signIn(context);
			for (String path : List.of("/setup", "/setup/add-council", COUNCIL, COUNCIL + "/details",
					COUNCIL + "/people", COUNCIL + "/people/add", COUNCIL + "/people/person/alex.morgan",
					COUNCIL + "/people/import", COUNCIL + "/posts", COUNCIL + "/posts/appoint", COUNCIL + "/bodies",
					COUNCIL + "/bodies/add", COUNCIL + "/closures", COUNCIL + "/policy")) {
				open(page, path);
				assertThat(violations(page)).as(path).isEmpty();
			}
			open(page, COUNCIL + "/posts/appoint");
			send(page);
			assertThat(page.locator(".govuk-error-summary")).isVisible();
			assertThat(violations(page)).as("a form with errors").isEmpty();
		}
	}

	private void appoint(Page page, String post, String user) {
		open(page, COUNCIL + "/posts/appoint?post=" + post);
		page.locator("#user").selectOption(user);
		page.locator("#since").fill("1");
		page.locator("#since-month").fill("1");
		page.locator("#since-year").fill("2026");
		page.locator("main input[type=checkbox]").all().forEach((box) -> box.check());
		send(page);
	}

	private Page signIn(BrowserContext context) {
		Page page = context.newPage();
		open(page, "/sign-in");
		page.locator("[name=username]").fill("admin");
		page.locator("[name=password]").fill("correct horse battery");
		send(page);
		return page;
	}

	private void open(Page page, String path) {
		page.navigate("http://localhost:" + this.port + path);
	}

	private static void send(Page page) {
		page.locator("main button[type=submit]").last().click();
	}

	private static List<String> violations(Page page) {
		return new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations()
			.stream()
			.map(Rule::getHelp)
			.toList();
	}

}
