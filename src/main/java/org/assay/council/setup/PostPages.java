package org.assay.council.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.council.AppointToPost;
import org.assay.council.Appointment;
import org.assay.council.Council;
import org.assay.council.CouncilDesk;
import org.assay.council.EndAppointment;
import org.assay.council.Findings;
import org.assay.council.Held;
import org.assay.council.Holdings;
import org.assay.council.PeopleDesk;
import org.assay.council.Posts;
import org.assay.council.Standing;
import org.assay.council.Vacancies;
import org.assay.shared.Incomplete;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Posts: who holds them, deputises and fills them as an interim, and over which days. */
@Controller
@RequestMapping("/setup/councils/{key}/posts")
class PostPages {

	private static final String FIRST_DAY = "First day";

	private static final String LAST_DAY = "Last day";

	private final CouncilDesk desk;

	private final PeopleDesk people;

	private final Holdings holdings;

	private final Findings findings;

	private final Vacancies vacancies;

	private final Gate gate;

	private final Clock clock;

	PostPages(CouncilDesk desk, PeopleDesk people, Holdings holdings, Findings findings, Vacancies vacancies, Gate gate,
			Clock clock) {
		this.desk = desk;
		this.people = people;
		this.holdings = holdings;
		this.findings = findings;
		this.vacancies = vacancies;
		this.gate = gate;
		this.clock = clock;
	}

	@ModelAttribute("council")
	Council council(@PathVariable String key) {
		return this.gate.admit(key);
	}

	@ModelAttribute("today")
	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	@GetMapping
	String list(@PathVariable String key, Model model) {
		List<Held> all = this.holdings.of(key);
		model.addAttribute("posts", Posts.all().stream().map((post) -> PostHistory.of(post, all, today())).toList());
		model.addAttribute("findings", this.findings.of(key, today()));
		model.addAttribute("vacancies", this.vacancies.of(key, today()));
		return "setup/posts";
	}

	@GetMapping("/appoint")
	ModelAndView choose(@PathVariable String key, @RequestParam(defaultValue = "") String post) {
		LocalDate today = today();
		return appointing(
				Pages
					.show("appoint",
							new Entry(Map.of("post", post, "kind", "HOLDER", "since-day", "" + today.getDayOfMonth(),
									"since-month", "" + today.getMonthValue(), "since-year", "" + today.getYear()))),
				key);
	}

	@PostMapping("/appoint")
	ModelAndView appoint(@PathVariable String key, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		Entry entry = new Entry(typed);
		entry.check("post", () -> Posts.named(Incomplete.unlessGiven(entry.text("post"), "Choose the post.")))
			.check("user", () -> Incomplete.unlessGiven(entry.text("user"), "Choose the person to appoint."))
			.check("kind", () -> kind(entry))
			.check("since", () -> entry.day("since", FIRST_DAY))
			.check("until", () -> entry.dayIfAny("until", LAST_DAY));
		return entry.send("since",
				() -> this.desk.appoint(new AppointToPost(key, entry.text("user"), entry.text("post"), kind(entry),
						entry.day("since", FIRST_DAY), entry.dayIfAny("until", LAST_DAY).orElse(null),
						standing(entry)))) ? Pages.done(path(key), next, "done.appointment")
								: appointing(Pages.again("appoint", entry), key);
	}

	@GetMapping("/{id}")
	ModelAndView appointment(@PathVariable String key, @PathVariable UUID id) {
		Held held = find(key, id);
		return Pages.show("appointment", new Entry(typed(held.appointment().standing()))).addObject("held", held);
	}

	@PostMapping("/{id}/end")
	ModelAndView end(@PathVariable String key, @PathVariable UUID id, @RequestParam Map<String, String> typed,
			RedirectAttributes next) {
		Held held = find(key, id);
		Entry entry = new Entry(typed);
		entry.check("until", () -> entry.day("until", LAST_DAY));
		return entry.send("until", () -> this.desk.end(new EndAppointment(key, id, entry.day("until", LAST_DAY))))
				? Pages.done(path(key), next, "done.appointment-ends")
				: Pages.again("appointment", entry).addObject("held", held);
	}

	@PostMapping("/{id}/declare")
	ModelAndView declare(@PathVariable String key, @PathVariable UUID id, @RequestParam Map<String, String> typed,
			RedirectAttributes next) {
		this.desk.declare(key, id, standing(new Entry(typed)));
		return Pages.done(path(key), next, "done.declared");
	}

	@PostMapping("/{id}/cancel")
	ModelAndView cancel(@PathVariable String key, @PathVariable UUID id, RedirectAttributes next) {
		this.desk.cancel(key, id);
		return Pages.done(path(key), next, "done.appointment-taken-back");
	}

	private ModelAndView appointing(ModelAndView page, String key) {
		return page.addObject("people", this.people.of(key))
			.addObject("all", Posts.all().stream().filter((post) -> !post.visiting()).toList())
			.addObject("kinds", Appointment.Kind.values());
	}

	private Held find(String key, UUID id) {
		this.gate.admit(key);
		return this.holdings.get(key, id);
	}

	private static String path(String key) {
		return "/setup/councils/" + key + "/posts";
	}

	private static Appointment.Kind kind(Entry entry) {
		return entry.choice("kind", Appointment.Kind.class, "Choose holder, deputy or interim.");
	}

	private static Standing standing(Entry entry) {
		return new Standing(entry.isTicked("reportsToChiefExecutive"), entry.isTicked("politicallyRestricted"),
				entry.isTicked("firstTier"), entry.isTicked("coversEducation"), entry.isTicked("coversSocialCare"),
				entry.isTicked("onExecutive"));
	}

	private static Map<String, String> typed(Standing standing) {
		return Map.of("reportsToChiefExecutive", String.valueOf(standing.reportsToChiefExecutive()),
				"politicallyRestricted", String.valueOf(standing.politicallyRestricted()), "firstTier",
				String.valueOf(standing.firstTier()), "coversEducation", String.valueOf(standing.coversEducation()),
				"coversSocialCare", String.valueOf(standing.coversSocialCare()), "onExecutive",
				String.valueOf(standing.onExecutive()));
	}

}
