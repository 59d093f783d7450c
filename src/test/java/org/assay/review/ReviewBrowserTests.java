package org.assay.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assay.council.Posts;
import org.assay.ledger.Ledger;
import org.assay.security.ActingAs;
import org.assay.support.NeedsChromium;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.PendingWork;
import org.assay.workflow.Worklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The people of a council take one review from its request to its conclusion. */
@NeedsChromium
@WholeAssay
class ReviewBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	@Autowired
	Worklist worklist;

	@Autowired
	PendingWork pending;

	@Autowired
	Ledger ledger;

	@TempDir
	Path folder;

	@Test
	void aReviewIsTakenFromRequestToConclusionInTasklist(Browser browser) throws IOException {
		String council = this.town.council();
		String chief = this.town.officer(council, Posts.CHIEF_EXECUTIVE);
		String director = this.town.officer(council, Posts.DCS);
		String leadMember = this.town.member(council, Posts.LMCS);
		String lead = this.town.officer(council, "assurance-lead");
		String owner = this.town.officer(council, "duty-owner");
		String assessor = this.town.officer(council, "assessor");

		try (TasklistVisit visit = visit(browser, lead)) {
			visit.startProcess("Assurance review")
				.select("Why is a review needed?", "New administration")
				.type("Which year is the review for?", "2026")
				.type("What happened?", "The council has a new administration.")
				.picture("review/request")
				.start();
		}
		try (TasklistVisit visit = visit(browser, chief)) {
			visit.openTask("My group's tasks", "Commission review")
				.type("Terms of reference", "Whether the arrangements for the director work.")
				.choose("Whose arrangements are tested?", "Director only")
				.select("Assessor", this.town.name(assessor))
				.type("Where is the assessor from?", "Riverdale City Council")
				.select("Edition of the guidance", "2012")
				.select("Assurance lead", this.town.name(lead))
				.typeDate("Finish by", 0, "31/12/2099")
				.picture("review/commission")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, assessor)) {
			visit.openTask("My tasks", "Declare independence")
				.choose("Can you judge this council", "Yes, I am independent")
				.type("Your statement", "I have never worked for this council.")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, owner)) {
			Path minutes = Files.writeString(this.folder.resolve("minutes.txt"), "The board met six times this year.");
			visit.openTask("My group's tasks", "Assess duty D44")
				.choose("Is the duty met?", "Met")
				.type("How is the duty discharged?", "The schools board keeps the model policies.")
				.isRefused(
						"Attach evidence in the Evidence tab before you rate duty D44 as “met”, or choose another rating.")
				.picture("review/refusal")
				.attach(minutes)
				.picture("review/evidence")
				.tab("Form");
			assertThat(visit.field("How is the duty discharged?").locator("textarea"))
				.hasValue("The schools board keeps the model policies.");
			visit.complete();
		}
		assessTheOthers(owner);
		try (TasklistVisit visit = visit(browser, director)) {
			visit.openTask("My group's tasks", "Attest self-assessment")
				.choose("Is the self-assessment full and accurate?", "Yes, I attest it")
				.type("Your statement or reasons", "I have read all of it.")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, assessor)) {
			visit.openTask("My tasks", "Judge elements");
			for (int element = 1; element <= 6; element++) {
				visit.choose("Is E" + element + " met?", "Met").type("Reasons for E" + element, "Seen and heard.");
			}
			visit.picture("review/judge").complete();
		}
		try (TasklistVisit visit = visit(browser, director)) {
			visit.openTask("My group's tasks", "Check factual accuracy")
				.picture("review/facts")
				.choose("Are the facts right?", "No, I raise the points below")
				.addRow()
				.select("About", "E1")
				.type("What is wrong, and what is right", "The board met seven times.")
				.picture("review/points-of-fact")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, assessor)) {
			visit.openTask("My tasks", "Answer factual points");
			assertThat(visit.field("About").locator("input")).hasValue(Pattern.compile("[A-Z]\\d+ [A-Z].+"));
			visit.type("Your answer", "Seven it is; that is enough.")
				.select("What you decide", "The rating is kept")
				.picture("review/answers-on-facts")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, leadMember)) {
			visit.openTask("My group's tasks", "Consider assurance").tab("Evidence");
			assertThat(visit.page().getByText("No evidence is filed at this step.")).isVisible();
			visit.tab("Form")
				.choose("Are you satisfied", "I am satisfied")
				.type("Your reasons", "The director answered what I asked.")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, chief)) {
			visit.openTask("My group's tasks", "Conclude review")
				.choose("Overall opinion", "Not assured")
				.type("Your reasons", "Forty-three duties are not met.")
				.type("What will be published", "The council is not yet assured that its arrangements work.")
				.picture("review/conclude")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, lead)) {
			visit.openTask("My group's tasks", "Confirm readiness");
			List<String> gates = List.of("Portfolio holder consulted?", "Management team approved?",
					"Scrutiny notified?", "Benchmarked with other councils?");
			for (int gate = 0; gate < gates.size(); gate++) {
				visit.choose(gates.get(gate), "Done").typeDate("Done on", gate, "02/01/2026");
			}
			visit.complete();
			Page reviews = visit.open("/reviews");
			assertThat(reviews.locator("main tbody tr").first()).containsText("Concluded");
			reviews.locator("main tbody a").first().click();
			assertThat(reviews.locator("main")).containsText("Not assured");
			visit.picture("review/concluded");
		}
		try (TasklistVisit visit = visit(browser, chief)) {
			Page review = visit.open("/reviews");
			review.locator("main tbody a").first().click();
			review.getByText("Record", new Page.GetByTextOptions().setExact(true)).click();
			Locator reasons = review.getByLabel("Reasons for reopening it");
			reasons.fill("An inspection found otherwise.");
			review.getByText("Reopen review").click();
			assertThat(review.locator("main [role=alert]")).containsText("Name the duties");
			assertThat(reasons).hasValue("An inspection found otherwise.");
			review.getByLabel("D44").check();
			reasons.fill("");
			review.getByText("Reopen review").click();
			assertThat(review.getByLabel("D44")).isChecked();
			reasons.fill("An inspection found otherwise.");
			review.getByText("Reopen review").click();
			assertThat(review.locator("main")).containsText("The review is being assessed, duty by duty.");
		}
		assertThat(this.ledger.verify(council).intact()).isTrue();
	}

	private TasklistVisit visit(Browser browser, String user) {
		return TasklistVisit.of(browser, this.port, user, Townsfolk.PASSWORD);
	}

	/** The other duties, by the same hand but without the browser: they are all alike. */
	private void assessTheOthers(String owner) {
		this.acting.run(owner,
				() -> this.worklist.items()
					.forEach((item) -> this.worklist.complete(item.id(), Map.of("rating", "not-met", "howDischarged",
							"Not yet.", "reasons", "Nobody was named.", "action", "The director names an owner."))));
		this.pending.finish();
	}

}
