package org.assay.support;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A person at work in Tasklist, in a browser of their own. */
public final class TasklistVisit implements AutoCloseable {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private final BrowserContext context;

	private final Page page;

	private final String home;

	private TasklistVisit(BrowserContext context, String home) {
		this.context = context;
		this.page = context.newPage();
		this.home = home;
	}

	/** Signs the person in. */
	public static TasklistVisit of(Browser browser, int port, String user, String password) {
		BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1440, 1000));
		TasklistVisit visit = new TasklistVisit(context, "http://localhost:" + port);
		visit.page.navigate(visit.home + "/sign-in");
		visit.page.locator("[name=username]").fill(user);
		visit.page.locator("[name=password]").fill(password);
		visit.page.locator("main button[type=submit]").click();
		visit.page.waitForURL(visit.home + "/");
		return visit;
	}

	/** The page, for what only one test needs. */
	public Page page() {
		return this.page;
	}

	/** Opens a page of Assay outside Tasklist. */
	public Page open(String path) {
		this.page.navigate(this.home + path);
		return this.page;
	}

	/** Opens Tasklist's form that starts the process. */
	public TasklistVisit startProcess(String name) {
		open(TASKLIST);
		this.page.locator("a:has-text('Start process')").first().click();
		this.page.locator(".modal-body a:has-text('" + name + "')").first().click();
		this.page.locator(".modal .fjs-container").waitFor();
		return this;
	}

	/** Tries to start the process and sees the sentence that refuses it. */
	public TasklistVisit isRefusedToStart(String sentence) {
		button("Start").click();
		Locator refusal = this.page.locator(".modal [notifications-panel] .alert");
		assertThat(refusal.getByText(sentence)).isInViewport();
		assertThat(refusal.last()).containsText("Not started. Correct what is marked in the form or said here");
		return this;
	}

	/** Sends the form that starts the process. */
	public void start() {
		button("Start").click();
		this.page.locator(".modal")
			.waitFor(new Locator.WaitForOptions()
				.setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
	}

	/** Opens the task under the list, and takes it if nobody has. */
	public TasklistVisit openTask(String list, String name) {
		open(TASKLIST);
		this.page.locator(".task-filter a:has-text(\"" + list + "\")").first().click();
		this.page.locator(".tasks-list h4:has-text(\"" + name + "\")").first().click();
		this.page.locator(".fjs-container").waitFor();
		Locator claim = this.page.getByText("Claim", new Page.GetByTextOptions().setExact(true));
		if (claim.count() > 0) {
			claim.first().click();
			// Not the button, which waits for what the form still needs.
			assertThat(claim).hasCount(0);
			assertThat(this.page.locator(".fjs-container").locator("input:enabled, textarea:enabled").first())
				.isAttached();
		}
		return this;
	}

	/** Types into the text field or text area with the label. */
	public TasklistVisit type(String label, String text) {
		Locator input = field(label).locator("textarea, input").first();
		input.fill(text);
		input.blur(); // the form takes over what was typed when the field is left
		assertThat(input).hasValue(text);
		return this;
	}

	/** Types a date as {@code dd/mm/yyyy}. */
	public TasklistVisit typeDate(String label, int nth, String date) {
		Locator input = this.page.locator(".fjs-form-field-datetime:has-text(\"" + label + "\")")
			.nth(nth)
			.locator("input")
			.first();
		input.fill(date);
		input.press("Tab");
		return this;
	}

	/** Chooses one of the answers to the question. */
	public TasklistVisit choose(String question, String answer) {
		field(question).getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
		return this;
	}

	/** Selects from the list with the label. */
	public TasklistVisit select(String label, String option) {
		Locator field = field(label);
		field.locator(".fjs-input-group").first().click();
		field.locator(".fjs-dropdownlist-item:has-text(\"" + option + "\")").first().click();
		return this;
	}

	/** Adds a row to the form's list. */
	public TasklistVisit addRow() {
		this.page.getByText("Add new", new Page.GetByTextOptions().setExact(true)).click();
		return this;
	}

	/** Opens a tab of the task. */
	public TasklistVisit tab(String name) {
		this.page.locator(".nav-tabs a:has-text('" + name + "'), .tabbed-content a:has-text('" + name + "')")
			.first()
			.click();
		return this;
	}

	/** Attaches a file in the Evidence tab. */
	public TasklistVisit attach(Path file) {
		tab("Evidence");
		this.page.getByLabel("Choose files").setInputFiles(file);
		this.page.getByLabel("No child or family can be identified in this evidence").check();
		button("Attach files").click();
		assertThat(this.page.locator(".assay-items")).containsText(file.getFileName().toString());
		return this;
	}

	/** Completes the task and sees it leave. */
	public void complete() {
		// A refusal that is still shown lies over the button.
		this.page.locator(".notifications .close:visible").all().forEach(Locator::click);
		button("Complete").click();
		assertThat(this.page.locator(".fjs-container")).hasCount(0);
	}

	/** Tries to complete the task and sees the sentence that refuses it. */
	public TasklistVisit isRefused(String sentence) {
		button("Complete").click();
		assertThat(this.page.locator(".notifications .alert").last()).containsText(sentence);
		return isNotCompleted();
	}

	/** Tries to complete the task and sees that the field is wanted. */
	public TasklistVisit lacks(String label) {
		button("Complete").click();
		assertThat(field(label).locator(".fjs-form-field-error")).isVisible();
		return isNotCompleted();
	}

	/** Keeps a picture. */
	public TasklistVisit picture(String name) {
		Screenshots.take(this.page, name);
		return this;
	}

	/** Ends the visit, and keeps a picture of where it ended: of a failure, the cause. */
	@Override
	public void close() {
		Screenshots.take(this.page, "tasklist/where-the-last-visit-ended");
		this.context.close();
	}

	/** The form field whose label or question begins so. */
	public Locator field(String label) {
		Locator named = this.page.locator("label")
			.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label.replace("?", "\\?"))));
		return this.page.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHas(named)).last();
	}

	private TasklistVisit isNotCompleted() {
		assertThat(this.page.locator(".notifications .alert").last())
			.containsText("Not completed. Correct what is marked in the form or said here");
		return this;
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
