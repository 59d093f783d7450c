package org.assay.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import org.assay.register.CorrectClause;
import org.assay.register.CouncilRegister;
import org.assay.security.ActingAs;
import org.assay.support.Accessibility;
import org.assay.support.NeedsChromium;
import org.assay.support.Screenshots;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A policy officer reads the register and the ledger, without JavaScript but for axe. */
@NeedsChromium
@WholeAssay
class PagesBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	@Autowired
	CouncilRegister register;

	private String council = "";

	private String officer = "";

	@BeforeEach
	void aClauseWasCorrected() {
		this.council = this.town.council();
		this.officer = this.town.officer(this.council, "policy-officer");
		this.acting.run(this.officer, () -> this.register
			.correct(new CorrectClause(this.council, "2012-13", "D07", "paragraph 9", true, "Compared in print.")));
	}

	@Test
	@Tag("R64")
	void theRegisterIsReadByHolderAndAsTheCouncilCorrectedIt(Browser browser) {
		try (BrowserContext context = withoutJavaScript(browser)) {
			Page page = signIn(context);
			open(page, "/register");
			page.locator("main tbody a").first().click();
			assertThat(page.locator("#D07")).containsText("paragraph 9 Verified");
			assertThat(page.locator("#D08")).containsText("Not verified");

			page.getByLabel("Whose duties").selectOption("LMCS");
			page.getByLabel("Pages and paragraphs").selectOption("");
			page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();

			assertThat(page.locator("main tbody tr").allInnerTexts()).isNotEmpty()
				.allMatch((row) -> row.contains("Lead member for children's services"));
			open(page, "/register/2012-13?council=");
			assertThat(page.locator("#D07")).containsText("Not verified");
		}
	}

	@Test
	void theEditionOf2009IsComparedWithTheOneThatReplacedIt(Browser browser) {
		try (BrowserContext context = withoutJavaScript(browser)) {
			Page page = signIn(context);
			open(page, "/register/2009");
			assertThat(page.locator("[id='p3.31']")).containsText("Leader or mayor");

			open(page, "/register");
			page.getByText("What changed since 2009").click();
			page.locator("main ul a", new Page.LocatorOptions().setHasText("Changed:")).click();

			assertThat(page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText("D13 ")))
				.containsText("3.14");
			assertThat(page.locator("main tbody tr").allInnerTexts()).isNotEmpty()
				.allMatch((row) -> row.contains("Changed"));
		}
	}

	@Test
	@Tag("D1")
	void anAdministratorIsToldEverythingThatIsWrongWithAnEdition(Browser browser) throws IOException {
		this.officer = "first.admin";
		try (BrowserContext context = browser.newContext()) {
			Page page = signIn(context);
			open(page, "/register");
			page.getByText("Import an edition").click();
			Download example = page.waitForDownload(() -> page.locator("main a[href$='.yaml']").click());
			String edition = Files.readString(example.path());

			send(page, edition.replaceFirst("holder: \"dcs\"", "holder: \"mayor\"")
				.replaceFirst("issued: \"2013-04-08\"", "issued: \"in April\""));
			assertThat(page.locator(".govuk-error-summary")).containsText("because of 2 mistakes in the file");
			assertThat(page.locator(".govuk-error-summary")).containsText("Duty D01: “mayor” is no “holder”");
			assertThat(Accessibility.violations(page)).isEmpty();
			Screenshots.take(page, "progress/register/import-refused");
			page.setViewportSize(320, 800);
			Screenshots.take(page, "progress/register/import-refused-narrow");

			send(page, edition);
			assertThat(page.locator("h1")).hasText("Statutory guidance of April 2012, reissued April 2013");
		}
	}

	private static void send(Page page, String edition) {
		page.getByLabel("File of the edition")
			.setInputFiles(
					new FilePayload("edition.yaml", "application/yaml", edition.getBytes(StandardCharsets.UTF_8)));
		page.locator("main button:has-text('Import edition')").click();
	}

	@Test
	void theLedgerTellsWhoDidWhatAndWhyAndIsVerified(Browser browser) {
		try (BrowserContext context = withoutJavaScript(browser)) {
			Page page = signIn(context);
			open(page, "/ledger");

			assertThat(page.locator("main tbody tr").first()).containsText("Clause corrected: D07");
			assertThat(page.locator("main tbody tr").first()).containsText("Policy officer");
			assertThat(page.locator("main tbody tr").first()).containsText("Compared in print.");
			page.getByText("Verify the ledger").click();
			assertThat(page.locator("h1")).hasText("The ledger is intact");
		}
	}

	@Test
	void theLedgerIsPaged(Browser browser) {
		for (int number = 0; number < 51; number++) {
			int page = number;
			this.acting.run(this.officer, () -> this.register
				.correct(new CorrectClause(this.council, "2012-13", "D08", "page " + page, false, "Again.")));
		}
		try (BrowserContext context = withoutJavaScript(browser)) {
			Page page = signIn(context);
			open(page, "/ledger/" + this.council);
			assertThat(page.locator("main tbody tr")).hasCount(50);

			page.locator("[rel=next]").click();

			assertThat(page.locator("main tbody tr").last()).containsText("Council founded");
			assertThat(page.locator("[rel=next]")).hasCount(0);
			assertThat(page.locator("[rel=prev]")).containsText("page 1 of 2");
		}
	}

	@Test
	void nobodyReadsTheLedgerOfAnotherCouncil(Browser browser) {
		String elsewhere = this.town.council();
		try (BrowserContext context = withoutJavaScript(browser)) {
			Page page = signIn(context);

			for (String path : List.of("/ledger/" + elsewhere, "/ledger/" + elsewhere + "/verification",
					"/register/2012-13?council=" + elsewhere)) {
				assertThat(open(page, path).status()).as(path).isEqualTo(404);
			}
			assertThat(open(page, "/ledger").url()).endsWith("/ledger/" + this.council);
		}
	}

	@Test
	void everyPageIsAccessible(Browser browser) {
		this.town.appoint(this.town.council(), this.officer, "policy-officer");
		try (BrowserContext context = browser.newContext()) {
			Page page = signIn(context);
			for (String path : List.of("/register", "/register/2012-13", "/register/2012-13/changes-since/2009",
					"/ledger", "/ledger/" + this.council, "/ledger/" + this.council + "/verification", "/reviews",
					"/help", "/help/policy-officer", "/help/pages", "/accessibility")) {
				assertThat(open(page, path).status()).as(path).isEqualTo(200);
				assertThat(Accessibility.violations(page)).as(path).isEmpty();
				Screenshots.take(page, "progress" + path.replace(this.council, "council"));
			}
		}
	}

	private static BrowserContext withoutJavaScript(Browser browser) {
		return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
	}

	private Page signIn(BrowserContext context) {
		Page page = context.newPage();
		open(page, "/sign-in");
		page.locator("[name=username]").fill(this.officer);
		page.locator("[name=password]").fill(Townsfolk.PASSWORD);
		page.locator("main button[type=submit]").click();
		return page;
	}

	private Response open(Page page, String path) {
		return page.navigate("http://localhost:" + this.port + path);
	}

}
