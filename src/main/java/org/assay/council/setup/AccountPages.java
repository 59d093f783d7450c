package org.assay.council.setup;

import java.util.HashMap;
import java.util.Map;

import org.assay.council.AccountDesk;
import org.assay.council.Council;
import org.assay.council.PeopleDesk;
import org.assay.council.Person;
import org.assay.council.RenewPassword;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does about a person's account, on the page of the person. */
@Controller
@RequestMapping("/setup/councils/{key}/people/person/{user}")
class AccountPages {

	private final AccountDesk desk;

	private final PeopleDesk people;

	private final Gate gate;

	AccountPages(AccountDesk desk, PeopleDesk people, Gate gate) {
		this.desk = desk;
		this.people = people;
		this.gate = gate;
	}

	@ModelAttribute("council")
	Council council(@PathVariable String key) {
		return this.gate.admit(key);
	}

	@PostMapping("/password")
	ModelAndView renewPassword(@PathVariable String key, @PathVariable String user,
			@RequestParam Map<String, String> typed, RedirectAttributes next) {
		Person person = this.people.get(key, user);
		Entry entry = detailsOf(person, typed);
		return entry.send("password", () -> this.desk.renewPassword(new RenewPassword(user, entry.text("password"))))
				? Pages.done(path(key, user), next, "done.password", person.name())
				: Pages.again("person", entry).addObject("person", person);
	}

	@PostMapping("/closing")
	ModelAndView close(@PathVariable String key, @PathVariable String user, RedirectAttributes next) {
		Person person = this.people.get(key, user);
		Entry entry = detailsOf(person, Map.of());
		return entry.send("close", () -> this.desk.close(user))
				? Pages.done(path(key, user), next, "done.account-closed", person.name())
				: Pages.again("person", entry).addObject("person", person);
	}

	/** The other form of the page as it is on record, beside what was typed into this. */
	private static Entry detailsOf(Person person, Map<String, String> typed) {
		Map<String, String> shown = new HashMap<>(typed);
		shown.put("name", person.name());
		shown.put("email", person.email());
		return new Entry(shown);
	}

	private static String path(String key, String user) {
		return "/setup/councils/" + key + "/people/person/" + user;
	}

}
