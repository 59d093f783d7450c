package org.assay.council.setup;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assay.support.Accessibility;
import org.assay.support.NeedsChromium;
import org.assay.support.Screenshots;
import org.assay.support.TasklistVisit;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An administrator sets up councils on an empty installation. */
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
	void anEmptyInstallationReachesItsFirstCommissionedReview(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = signIn(context);
			follow(page, "Set up the council");
			assertThat(page.locator("main")).containsText("No council is set up yet.");
			follow(page, "Set up a council");
			page.getByLabel("Full name").fill("Riverdale City Council");
			page.getByLabel("Short name").fill("riverdale");
			page.getByLabel("Leader and cabinet").check();
			send(page);
			follow(page, "People");
			follow(page, "Add many from a spreadsheet");
			page.getByLabel("The rows").fill("""
					user,name,email,kind,password
					chris.long,Chris Long,chris@riverdale.gov.uk,officer,correct horse battery
					dana.reed,Dana Reed,dana@riverdale.gov.uk,officer,correct horse battery
					lee.ward,Lee Ward,lee@riverdale.gov.uk,member,correct horse battery
					mo.lane,Mo Lane,mo@riverdale.gov.uk,officer,correct horse battery
					ivy.stone,Ivy Stone,ivy@elsewhere.gov.uk,officer,correct horse battery
					olu.field,Olu Field,olu@riverdale.gov.uk,officer,correct horse battery
					""");
			send(page);
			follow(page, "appoint people to posts");
			assertThat(page.locator("#vacancies a")).hasText(new String[] { "Chief executive",
					"Director of children's services", "Lead member for children's services", "Assurance lead",
					"Duty owner", "Independent assessor" });
			Screenshots.take(page, "setup/vacancies");
			appointToVacancy(page, "Chief executive", "Chris Long");
			appointToVacancy(page, "Director of children's services", "Dana Reed");
			appointToVacancy(page, "Lead member for children's services", "Lee Ward");
			appointToVacancy(page, "Assurance lead", "Mo Lane");
			appointToVacancy(page, "Independent assessor", "Ivy Stone");
			appointToVacancy(page, "Duty owner", "Olu Field");
			follow(page, "Riverdale City Council");
			assertThat(page.locator("main")).containsText("starts a review in Tasklist");
			assertThat(page.getByText("What the guidance asks and is not so")).hasCount(0);
			Screenshots.take(page, "setup/ready");
		}
		try (TasklistVisit lead = visit(browser, "mo.lane")) {
			lead.startProcess("Assurance review")
				.select("Why is a review needed?", "Yearly review")
				.type("Which year is the review for?", "2026")
				.start();
		}
		try (TasklistVisit chief = visit(browser, "chris.long")) {
			chief.openTask("My group's tasks", "Commission review")
				.type("Terms of reference", "Whether the arrangements for the director and the lead member work.")
				.choose("How deep is the test?", "Full: every duty is assessed afresh")
				.select("Assessor", "Ivy Stone")
				.type("Where is the assessor from?", "Elsewhere Borough Council")
				.select("Edition of the guidance", "2012")
				.select("Assurance lead", "Mo Lane")
				.typeDate("Finish by", 0, "31/12/2099")
				.picture("setup/commission")
				.complete();
			Page review = chief.open("/reviews");
			review.locator("main tbody a").first().click();
			assertThat(review).hasURL(Pattern.compile("/reviews/[0-9a-f-]{36}$"));
			assertThat(review.locator("main")).containsText("waiting for the assessor's declaration of independence");
			assertThat(review.locator("main")).containsText("Ivy Stone, Elsewhere Borough Council");
			chief.picture("setup/commissioned");
		}
		try (TasklistVisit assessor = visit(browser, "ivy.stone")) {
			assessor.openTask("My tasks", "Declare independence");
			assertThat(assessor.field("Can you judge this council")).isVisible();
			assessor.picture("setup/assessor");
		}
	}

	@Test
	@Order(2)
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
	@Order(3)
	void everyPageIsAccessible(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = signIn(context);
			for (String path : List.of("/setup", "/setup/add-council", COUNCIL, COUNCIL + "/details",
					COUNCIL + "/people", COUNCIL + "/people/add", COUNCIL + "/people/person/alex.morgan",
					COUNCIL + "/people/import", COUNCIL + "/posts", COUNCIL + "/posts/appoint", COUNCIL + "/bodies",
					COUNCIL + "/bodies/add", COUNCIL + "/closures", COUNCIL + "/policy")) {
				open(page, path);
				assertThat(Accessibility.violations(page)).as(path).isEmpty();
			}
			open(page, COUNCIL + "/posts/appoint");
			send(page);
			assertThat(page.locator(".govuk-error-summary")).isVisible();
			assertThat(Accessibility.violations(page)).as("a form with errors").isEmpty();
		}
	}

	@Test
	@Order(4)
	void anAccountIsClosedAndOpenedAgain(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = signIn(context);
			open(page, COUNCIL + "/people/person/nadia.khan");
			page.locator("#close").click();
			assertThat(page.locator(".govuk-notification-banner")).containsText("Nadia Khan can no longer sign in.");
			Screenshots.take(page, "setup/closed-account");
			page.getByLabel("New first password").fill("short");
			page.getByText("Set the password").click();
			assertThat(page.locator("#password-error")).containsText("Choose a password of at least 12 characters");
			Screenshots.take(page, "setup/first-password");
			page.getByLabel("New first password").fill("correct horse battery");
			page.getByText("Set the password").click();
			assertThat(page.locator(".govuk-notification-banner")).containsText("and must change it then.");
			assertThat(page.locator("#close")).isVisible();
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

	/** Follows the link of a vacancy and appoints the person from today. */
	private static void appointToVacancy(Page page, String post, String person) {
		page.locator("#vacancies").getByText(post, new Locator.GetByTextOptions().setExact(true)).click();
		page.locator("#user option:has-text('" + person + "')").evaluate("(option) => option.selected = true");
		String role = post.split(" ", 2)[0];
		page.locator("main .govuk-checkboxes label:has-text('" + role + "')").all().forEach((box) -> box.click());
		send(page);
		assertThat(page.locator(".govuk-notification-banner")).containsText("The appointment is recorded.");
	}

	private TasklistVisit visit(Browser browser, String user) {
		return TasklistVisit.of(browser, this.port, user, "correct horse battery");
	}

	private static void follow(Page page, String link) {
		page.locator("main").getByText(link, new Locator.GetByTextOptions().setExact(true)).first().click();
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

}
