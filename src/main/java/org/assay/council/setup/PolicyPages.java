package org.assay.council.setup;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assay.council.Council;
import org.assay.council.DeclareClosure;
import org.assay.council.LocalPolicies;
import org.assay.council.LocalPolicy;
import org.assay.council.PolicyDesk;
import org.assay.council.Setting;
import org.assay.shared.Incomplete;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Local policy, and the days on which the offices are closed. */
@Controller
@RequestMapping("/setup/councils/{key}")
class PolicyPages {

	private static final String FIRST_DAY = "First day";

	private static final String LAST_DAY = "Last day";

	private final PolicyDesk desk;

	private final LocalPolicies policies;

	private final Gate gate;

	PolicyPages(PolicyDesk desk, LocalPolicies policies, Gate gate) {
		this.desk = desk;
		this.policies = policies;
		this.gate = gate;
	}

	@ModelAttribute("council")
	Council council(@PathVariable String key) {
		return this.gate.admit(key);
	}

	@ModelAttribute("settings")
	Setting[] settings() {
		return Setting.values();
	}

	@GetMapping("/policy")
	ModelAndView policy(@PathVariable String key) {
		LocalPolicy policy = this.policies.of(key);
		return Pages.show("policy", new Entry(Arrays.stream(Setting.values())
			.collect(Collectors.toMap(Setting::name, (setting) -> String.valueOf(policy.of(setting))))));
	}

	@PostMapping("/policy")
	ModelAndView decide(@PathVariable String key, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		Entry entry = new Entry(typed);
		for (Setting setting : Setting.values()) {
			entry.check(setting.name(), () -> setting.read(entry.text(setting.name())));
		}
		return entry.send("REVIEW_START_MONTH",
				() -> this.desk.decide(key,
						Arrays.stream(Setting.values())
							.collect(Collectors.toMap(Function.identity(),
									(setting) -> setting.read(entry.text(setting.name()))))))
											? Pages.done("/setup/councils/" + key, next, "done.policy")
											: Pages.again("policy", entry);
	}

	@GetMapping("/closures")
	ModelAndView closures(@PathVariable String key) {
		return listing(Pages.show("closures", Entry.blank()), key);
	}

	@PostMapping("/closures")
	ModelAndView close(@PathVariable String key, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		Entry entry = new Entry(typed);
		entry.check("reason", () -> Incomplete.unlessGiven(entry.text("reason"), DeclareClosure.GIVE_A_REASON))
			.check("since", () -> entry.day("since", FIRST_DAY))
			.check("until", () -> entry.day("until", LAST_DAY));
		return entry.send("until",
				() -> this.desk.close(new DeclareClosure(key, entry.day("since", FIRST_DAY),
						entry.day("until", LAST_DAY), entry.text("reason"))))
								? Pages.done("/setup/councils/" + key + "/closures", next, "done.closure")
								: listing(Pages.again("closures", entry), key);
	}

	@PostMapping("/closures/{id}/lift")
	ModelAndView lift(@PathVariable String key, @PathVariable UUID id, RedirectAttributes next) {
		this.desk.lift(key, id);
		return Pages.done("/setup/councils/" + key + "/closures", next, "done.closure-lifted");
	}

	private ModelAndView listing(ModelAndView page, String key) {
		return page.addObject("closures", this.desk.closuresOf(key));
	}

}
