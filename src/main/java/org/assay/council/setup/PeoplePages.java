package org.assay.council.setup;

import java.util.Map;

import org.assay.council.Council;
import org.assay.council.DescribePerson;
import org.assay.council.PeopleDesk;
import org.assay.council.PeopleList;
import org.assay.council.PeopleRefused;
import org.assay.council.Person;
import org.assay.council.RegisterPerson;
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

/** People: one by one, and many at once from a spreadsheet. */
@Controller
@RequestMapping("/setup/councils/{key}/people")
class PeoplePages {

	private final PeopleDesk desk;

	private final Gate gate;

	PeoplePages(PeopleDesk desk, Gate gate) {
		this.desk = desk;
		this.gate = gate;
	}

	@ModelAttribute("council")
	Council council(@PathVariable String key) {
		return this.gate.admit(key);
	}

	@ModelAttribute("kinds")
	Person.Kind[] kinds() {
		return Person.Kind.values();
	}

	@GetMapping
	String list(@PathVariable String key, Model model) {
		model.addAttribute("people", this.desk.of(key));
		return "setup/people";
	}

	@GetMapping("/add")
	ModelAndView add() {
		return Pages.show("add-person", Entry.blank());
	}

	@PostMapping("/add")
	ModelAndView register(@PathVariable String key, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		Entry entry = new Entry(typed);
		entry.check("name", () -> RegisterPerson.checkedName(entry.text("name")))
			.check("email", () -> RegisterPerson.checkedEmail(entry.text("email")))
			.check("kind", () -> kind(entry))
			.check("user", () -> RegisterPerson.checkedUser(entry.text("user")))
			.check("password", () -> RegisterPerson.checkedPassword(entry.text("password")))
			.check("user", () -> this.desk.refuseIfTaken(entry.text("user").strip()));
		return entry.send("password",
				() -> this.desk.register(new RegisterPerson(key, entry.text("user"), entry.text("name"),
						entry.text("email"), kind(entry), entry.text("password"))))
								? Pages.done("/setup/councils/" + key + "/people", next, "done.person",
										entry.text("name").strip())
								: Pages.again("add-person", entry);
	}

	@GetMapping("/person/{user}")
	ModelAndView person(@PathVariable String key, @PathVariable String user) {
		Person person = this.desk.get(key, user);
		return Pages.show("person", new Entry(Map.of("name", person.name(), "email", person.email())))
			.addObject("person", person);
	}

	@PostMapping("/person/{user}")
	ModelAndView describe(@PathVariable String key, @PathVariable String user, @RequestParam Map<String, String> typed,
			RedirectAttributes next) {
		Entry entry = new Entry(typed);
		entry.check("name", () -> RegisterPerson.checkedName(entry.text("name")))
			.check("email", () -> RegisterPerson.checkedEmail(entry.text("email")));
		return entry.send("name",
				() -> this.desk.describe(new DescribePerson(user, entry.text("name"), entry.text("email"))))
						? Pages.done("/setup/councils/" + key + "/people", next, "done.person-described")
						: Pages.again("person", entry).addObject("person", this.desk.get(key, user));
	}

	@GetMapping("/import")
	ModelAndView paste() {
		return Pages.show("import-people", Entry.blank());
	}

	@PostMapping("/import")
	ModelAndView importAll(@PathVariable String key, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		Entry entry = new Entry(typed);
		try {
			int registered = this.desk.registerAll(PeopleList.read(key, entry.text("rows")));
			return Pages.done("/setup/councils/" + key + "/people", next, "done.people", registered);
		}
		catch (PeopleRefused refusal) {
			entry.check("rows", () -> {
				throw refusal;
			});
			return Pages.again("import-people", entry).addObject("problems", refusal.problems());
		}
	}

	private static Person.Kind kind(Entry entry) {
		return entry.choice("kind", Person.Kind.class, "Choose officer or elected member.");
	}

}
