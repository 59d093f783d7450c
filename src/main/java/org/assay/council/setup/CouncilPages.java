package org.assay.council.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assay.council.Council;
import org.assay.council.CouncilDesk;
import org.assay.council.Councils;
import org.assay.council.DescribeCouncil;
import org.assay.council.Findings;
import org.assay.council.FoundCouncil;
import org.assay.council.Governance;
import org.assay.council.Posts;
import org.assay.council.Vacancies;
import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Councils: which there are, what they are called and how they are governed. */
@Controller
class CouncilPages {

	private static final String CHOOSE_GOVERNANCE = "Choose how the council is governed.";

	private final CouncilDesk desk;

	private final Councils councils;

	private final Findings findings;

	private final Vacancies vacancies;

	private final Gate gate;

	private final SignedIn signedIn;

	private final Clock clock;

	CouncilPages(CouncilDesk desk, Councils councils, Findings findings, Vacancies vacancies, Gate gate,
			SignedIn signedIn, Clock clock) {
		this.desk = desk;
		this.councils = councils;
		this.findings = findings;
		this.vacancies = vacancies;
		this.gate = gate;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@ModelAttribute("governances")
	Governance[] governances() {
		return Governance.values();
	}

	@GetMapping("/setup")
	String list(Model model) {
		Actor actor = this.signedIn.actor();
		List<Council> own = this.councils.seenBy(actor)
			.stream()
			.filter((council) -> actor.administrator() || actor.holds(council.key(), Posts.ADMINISTRATOR))
			.toList();
		model.addAttribute("councils", own);
		model.addAttribute("mayFound", actor.administrator());
		return "setup/councils";
	}

	@GetMapping("/setup/add-council")
	ModelAndView add() {
		return Pages.show("add-council", Entry.blank());
	}

	@PostMapping("/setup/add-council")
	ModelAndView found(@RequestParam Map<String, String> typed, RedirectAttributes next) {
		Entry entry = new Entry(typed);
		entry.check("name", () -> FoundCouncil.checkedName(entry.text("name")))
			.check("key", () -> FoundCouncil.checkedKey(entry.text("key")))
			.check("governance", () -> governance(entry));
		return entry.send("key",
				() -> this.desk.found(new FoundCouncil(entry.text("key"), entry.text("name"), governance(entry))))
						? Pages.done("/setup/councils/" + entry.text("key").strip(), next, "done.council-founded",
								entry.text("name").strip())
						: Pages.again("add-council", entry);
	}

	@GetMapping("/setup/councils/{key}")
	String overview(@PathVariable String key, Model model) {
		model.addAttribute("council", this.gate.admit(key));
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("findings", this.findings.of(key, today));
		model.addAttribute("vacancies", this.vacancies.of(key, today));
		return "setup/council";
	}

	@GetMapping("/setup/councils/{key}/details")
	ModelAndView details(@PathVariable String key) {
		Council council = this.gate.admit(key);
		return Pages
			.show("details", new Entry(Map.of("name", council.name(), "governance", council.governance().name())))
			.addObject("council", council);
	}

	@PostMapping("/setup/councils/{key}/details")
	ModelAndView describe(@PathVariable String key, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		Council council = this.gate.admit(key);
		Entry entry = new Entry(typed);
		entry.check("name", () -> FoundCouncil.checkedName(entry.text("name")))
			.check("governance", () -> governance(entry));
		return entry.send("name",
				() -> this.desk.describe(new DescribeCouncil(key, entry.text("name"), governance(entry))))
						? Pages.done("/setup/councils/" + key, next, "done.council-described")
						: Pages.again("details", entry).addObject("council", council);
	}

	private static Governance governance(Entry entry) {
		return entry.choice("governance", Governance.class, CHOOSE_GOVERNANCE);
	}

}
