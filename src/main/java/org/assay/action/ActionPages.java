package org.assay.action;

import java.time.Clock;
import java.util.UUID;

import org.assay.council.NamesCouncils;
import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Rejected;
import org.assay.shared.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The list of actions and the page of each. */
@Controller
@RequestMapping("/actions")
class ActionPages implements NamesCouncils {

	private final ActionRecords records;

	private final ActionDesk desk;

	private final SignedIn signedIn;

	private final Clock clock;

	ActionPages(ActionRecords records, ActionDesk desk, SignedIn signedIn, Clock clock) {
		this.records = records;
		this.desk = desk;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "OPEN") ActionRecords.Shown show, Model model) {
		model.addAttribute("actions", this.records.list(show));
		model.addAttribute("shown", show);
		model.addAttribute("choices", ActionRecords.Shown.values());
		return "action/list";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		ActionSheet sheet = this.records.sheet(id);
		Actor actor = this.signedIn.actor();
		model.addAttribute("sheet", sheet);
		model.addAttribute("decides",
				actor.holds(sheet.line().council(), "dcs") || actor.holds(sheet.line().council(), "chief-executive"));
		model.addAttribute("zone", this.clock.getZone());
		return "action/sheet";
	}

	/** A refusal is shown on the page itself. */
	@PostMapping("/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String reasons, Model model) {
		return Rejected.sentenceOf(() -> this.desk.withdraw(new ActionId(id).reference(), reasons)).map((refusal) -> {
			model.addAttribute("refusal", refusal);
			model.addAttribute("typed", reasons);
			return sheet(id, model);
		}).orElse("redirect:/actions/" + id);
	}

	@ExceptionHandler(OutOfSight.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound() {
		return "action/not-found";
	}

}
