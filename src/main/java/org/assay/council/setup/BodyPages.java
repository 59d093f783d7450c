package org.assay.council.setup;

import java.util.Map;
import java.util.UUID;

import org.assay.council.Bodies;
import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.Council;
import org.assay.council.DescribeBody;
import org.assay.council.PeopleDesk;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
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

/** Bodies: which there are and who is on them. */
@Controller
@RequestMapping("/setup/councils/{key}/bodies")
class BodyPages {

	private final BodyDesk desk;

	private final Bodies bodies;

	private final PeopleDesk people;

	private final Gate gate;

	BodyPages(BodyDesk desk, Bodies bodies, PeopleDesk people, Gate gate) {
		this.desk = desk;
		this.bodies = bodies;
		this.people = people;
		this.gate = gate;
	}

	@ModelAttribute("council")
	Council council(@PathVariable String key) {
		return this.gate.admit(key);
	}

	@ModelAttribute("kinds")
	Body.Kind[] kinds() {
		return Body.Kind.values();
	}

	@GetMapping
	String list(@PathVariable String key, Model model) {
		model.addAttribute("bodies", this.bodies.findAllByCouncilOrderByHistoricAscNameAsc(key));
		return "setup/bodies";
	}

	@GetMapping("/add")
	ModelAndView add() {
		return Pages.show("add-body", Entry.blank());
	}

	@PostMapping("/add")
	ModelAndView found(@PathVariable String key, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		Entry entry = checked(typed);
		return entry.send("name", () -> this.desk.found(described(key, entry)))
				? Pages.done(path(key), next, "done.body", entry.text("name").strip()) : Pages.again("add-body", entry);
	}

	@GetMapping("/{id}")
	ModelAndView body(@PathVariable String key, @PathVariable UUID id) {
		Body body = find(key, id);
		return seating(Pages.show("body", new Entry(
				Map.of("name", body.name(), "kind", body.kind().name(), "historic", String.valueOf(body.historic())))),
				body);
	}

	@PostMapping("/{id}")
	ModelAndView describe(@PathVariable String key, @PathVariable UUID id, @RequestParam Map<String, String> typed,
			RedirectAttributes next) {
		Entry entry = checked(typed);
		return entry.send("name", () -> this.desk.describe(id, described(key, entry)))
				? Pages.done(path(key), next, "done.body-described")
				: seating(Pages.again("body", entry), find(key, id));
	}

	@GetMapping("/{id}/seat")
	ModelAndView choose(@PathVariable String key, @PathVariable UUID id) {
		return seating(Pages.show("seat", Entry.blank()), find(key, id));
	}

	@PostMapping("/{id}/seat")
	ModelAndView seat(@PathVariable String key, @PathVariable UUID id, @RequestParam Map<String, String> typed,
			RedirectAttributes next) {
		Entry entry = new Entry(typed);
		entry.check("user", () -> Incomplete.unlessGiven(entry.text("user"), "Choose a person."))
			.check("role", () -> role(entry));
		return entry.send("user", () -> this.desk.seat(key, id, entry.text("user"), role(entry)))
				? Pages.done(path(key) + "/" + id, next, "done.member")
				: seating(Pages.again("seat", entry), find(key, id));
	}

	@PostMapping("/{id}/unseat")
	ModelAndView unseat(@PathVariable String key, @PathVariable UUID id, @RequestParam String user,
			RedirectAttributes next) {
		this.desk.unseat(key, id, user);
		return Pages.done(path(key) + "/" + id, next, "done.member-left");
	}

	private ModelAndView seating(ModelAndView page, Body body) {
		return page.addObject("body", body)
			.addObject("people", this.people.of(body.council()))
			.addObject("roles", Body.Role.values());
	}

	private Body find(String key, UUID id) {
		this.gate.admit(key);
		return this.bodies.findByIdAndCouncil(id, key)
			.orElseThrow(() -> new OutOfSight(new Reference("body", id.toString())));
	}

	private static Entry checked(Map<String, String> typed) {
		Entry entry = new Entry(typed);
		return entry.check("name", () -> DescribeBody.checkedName(entry.text("name"))).check("kind", () -> kind(entry));
	}

	private static DescribeBody described(String key, Entry entry) {
		return new DescribeBody(key, entry.text("name"), kind(entry), entry.isTicked("historic"));
	}

	private static Body.Kind kind(Entry entry) {
		return entry.choice("kind", Body.Kind.class, "Choose what kind of body it is.");
	}

	private static Body.Role role(Entry entry) {
		return entry.choice("role", Body.Role.class, "Choose chair, member or observer.");
	}

	private static String path(String key) {
		return "/setup/councils/" + key + "/bodies";
	}

}
