package org.assay.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.assay.council.Councils;
import org.assay.council.Holdings;
import org.assay.council.People;
import org.assay.council.WorkingCalendar;
import org.assay.security.ActingAs;
import org.assay.security.Caller;
import org.assay.support.Accessibility;
import org.assay.support.NeedsChromium;
import org.assay.support.Screenshots;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.DueTask;
import org.assay.workflow.DueTasks;
import org.assay.workflow.Worklist;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An officer is told that a task of theirs is overdue, and chooses how they are told. */
@NeedsChromium
@WholeAssay
class NoticeBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	@Autowired
	Worklist worklist;

	@Autowired
	DueTasks tasks;

	@Autowired
	Holdings holdings;

	@Autowired
	Places places;

	@Autowired
	Outbox outbox;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	People people;

	@Autowired
	Councils councils;

	@Test
	void isToldOnThePageAndInTheCalendar(Browser browser) {
		String council = this.town.council();
		String officer = this.town.officer(council, "policy-officer", "administrator");
		this.acting.run(officer, () -> this.worklist.begin("GuidanceChangeProcess", Map.of()));
		DueTask task = this.tasks.of(council).get(0);
		List<Telling> told = about(task, task.due().minusDays(1));
		told.addAll(about(task, task.due().plusDays(1)));
		this.transaction.executeWithoutResult((status) -> this.outbox.put(told));

		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, officer, Townsfolk.PASSWORD)) {
			Page page = visit.open("/");
			page.getByText("Notices", new Page.GetByTextOptions().setExact(true)).click();
			assertThat(page.locator("#notices li")).hasCount(2);
			look(page, "notice/list");
			page.locator("#notices a").first().click();
			page.locator(".fjs-container").waitFor();
			assertThat(page.getByText("Check guidance").first()).isVisible();

			visit.open("/notices/settings").locator("#reminder-at-once").check();
			page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
			assertThat(page.locator("main")).containsText("Your choices are saved.");
			assertThat(page.locator("#reminder-at-once")).isChecked();
			page.getByText("Make an address").click();
			look(page, "notice/settings");
			isReadBy(page.locator("main code").textContent(), page);

			visit.open("/notices/addresses").locator("#address").fill("person@" + council + ".example");
			page.getByText("Send nothing more there").click();
			assertThat(page.locator("#refused")).containsText("Email came back.");
			look(page, "notice/addresses");
			assertThat(visit.open("/notices/settings").locator("main")).containsText("Email to this address came back");
			look(page, "notice/refused");

			page.setContent(letter(officer, told).html());
			look(page, "notice/mail");
		}
	}

	/** The calendar opens without a sign-in, until its address is ended. */
	private void isReadBy(String address, Page page) {
		String path = address.substring(address.indexOf("/calendar/"));
		Caller program = new Caller(this.port);
		assertThat(program.ask(path).body()).contains("BEGIN:VEVENT", "SUMMARY:Check guidance is due");
		page.getByText("End the address").click();
		assertThat(page.locator("main")).containsText("The calendar address is no longer valid.");
		assertThat(program.ask(path).statusCode()).isEqualTo(404);
	}

	private List<Telling> about(DueTask task, LocalDate day) {
		Audience audience = Audience.on(LocalDate.of(2026, 11, 2), task.council(), this.holdings.of(task.council()));
		return new ArrayList<>(new TaskNotices(audience, WorkingCalendar.STATUTORY, day, this.places).about(task));
	}

	private Letter letter(String user, List<Telling> told) {
		NoticeProperties settings = new NoticeProperties(NoticeProperties.Way.OFF, "https://assay.example", null, null,
				null, "");
		List<Notice> notices = told.stream()
			.map((one) -> new Notice(one, Delivery.QUEUED, UUID.randomUUID(), Instant.EPOCH))
			.toList();
		return new Letters(this.councils, settings).write(new Mail(user, null, Instant.EPOCH),
				this.people.findById(user).orElseThrow(), notices);
	}

	private static void look(Page page, String picture) {
		assertThat(Accessibility.violations(page)).isEmpty();
		Screenshots.take(page, picture);
		page.setViewportSize(320, 800);
		Screenshots.take(page, picture + "-narrow");
		page.setViewportSize(1440, 1000);
	}

}
