package org.assay.workflow;

import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assay.council.Posts;
import org.assay.security.ActingAs;
import org.assay.support.NeedsChromium;
import org.assay.support.Screenshots;
import org.assay.support.Tasklist;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people find in Tasklist and Cockpit beside the stock apps. */
@NeedsChromium
@WholeAssay
class CaseworkBrowserTests {

	static final String TERMS = "Terms of reference";

	@LocalServerPort
	int port;

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	@Autowired
	Worklist worklist;

	@Autowired
	Tasklist tasklist;

	@Autowired
	TaskService tasks;

	private String council = "";

	private String chief = "";

	private String lead = "";

	private String assessor = "";

	@BeforeEach
	void aReviewWasRequested() {
		this.council = this.town.council();
		this.chief = this.town.officer(this.council, Posts.CHIEF_EXECUTIVE);
		this.town.officer(this.council, Posts.DCS);
		this.town.member(this.council, Posts.LMCS);
		this.lead = this.town.officer(this.council, "assurance-lead");
		this.assessor = this.town.officer(this.council, "assessor");
		this.acting.run(this.lead,
				() -> this.worklist.begin("AssuranceReviewProcess", Map.of("trigger", "yearly", "reviewYear", 2026)));
	}

	@Test
	void whatSomebodyTypesIsKeptAcrossMachinesUntilItIsSent(Browser browser) {
		try (TasklistVisit office = visit(browser, this.chief); TasklistVisit home = visit(browser, this.chief)) {
			office.openTask("My group's tasks", "Commission review").type(TERMS, "Typed at the office.");
			assertThat(draft(office)).containsText("Your draft was kept at");
			assertThat(office.page().locator(".fjs-form-field-error")).hasCount(0);
			assertThat(
					office.page().evaluate("Object.keys(localStorage).filter((key) => key.startsWith('camunda-form'))"))
				.hasToString("[]");

			home.openTask("My tasks", "Commission review");
			assertThat(terms(home)).hasValue("Typed at the office.");
			assertThat(draft(home)).containsText("What you typed and did not send is back");
			home.type(TERMS, "Typed at home.");
			assertThat(draft(home)).containsText("Your draft was kept at");
			home.picture("tasklist/draft");

			office.page().evaluate("dispatchEvent(new Event('focus'))");
			assertThat(draft(office)).containsText("you typed into this form on another machine");
			office.type(TERMS, "Typed at the office after all.");
			assertThat(draft(office)).containsText("It took the place of what you typed on another machine");
			office.tab("Evidence").tab("Form");
			assertThat(terms(office)).hasValue("Typed at the office after all.");
		}
	}

	@Test
	void whoComesTooLateIsToldWhoHasTheTask(Browser browser) {
		String task = this.acting.call(this.chief, () -> this.worklist.items().get(0).id());
		this.tasks.addCandidateGroup(task, this.council + ".finance");
		try (TasklistVisit visit = visit(browser, this.town.officer(this.council, "finance"))) {
			Page page = visit.open("/camunda/app/tasklist/default/#/?task=" + task);
			page.locator("button.claim").waitFor();
			this.acting.run(this.chief, () -> this.worklist.claim(task));

			page.locator("button.claim").click();

			assertThat(page.locator(".notifications .alert").last())
				.containsText(this.town.name(this.chief) + " has had this task since");
			visit.picture("tasklist/too-late");
		}
	}

	@Test
	void whoWatchesSeesTheCaseFromTasklistAndFromCockpit(Browser browser) {
		try (TasklistVisit visit = visit(browser, this.chief)) {
			visit.openTask("My group's tasks", "Commission review");
			Page progress = visit.page().waitForPopup(() -> visit.page().getByText("Progress").first().click());
			assertThat(progress.locator("h1")).containsText("2026");
			visit.picture("tasklist/progress");

			visit.type(TERMS, "Whether the arrangements work.")
				.choose("Whose arrangements are tested?", "Director only")
				.select("Assessor", this.town.name(this.assessor))
				.type("Where is the assessor from?", "Riverdale City Council")
				.select("Edition of the guidance", "2012")
				.select("Assurance lead", this.town.name(this.lead))
				.typeDate("Finish by", 0, "31/12/2099")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, this.lead)) {
			String process = this.tasklist.process(this.council, "AssuranceReviewProcess").getId();
			Page cockpit = visit.open("/camunda/app/cockpit/default/#/process-instance/" + process + "/runtime");
			cockpit.getByText("Evidence and decisions").first().click();
			assertThat(cockpit.locator(".assay-case tbody tr")).containsText("Commission review");
			assertThat(cockpit.locator(".assay-case tbody tr")).containsText("Chief executive");
			Screenshots.take(cockpit, "cockpit/case");
			assertThat(new AxeBuilder(cockpit).include(".assay-case").analyze().getViolations()).isEmpty();
		}
	}

	private TasklistVisit visit(Browser browser, String user) {
		return TasklistVisit.of(browser, this.port, user, Townsfolk.PASSWORD);
	}

	private static Locator draft(TasklistVisit visit) {
		return visit.page().locator(".assay-draft");
	}

	private static Locator terms(TasklistVisit visit) {
		return visit.field(TERMS).locator("textarea, input").first();
	}

}
