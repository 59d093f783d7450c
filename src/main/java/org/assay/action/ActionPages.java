package org.assay.action;

import java.util.Map;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.ListPart;
import org.assay.shared.OnPage;
import org.assay.shared.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of actions and the page of each. */
@Controller
@RequestMapping("/actions")
class ActionPages {

	private final ActionRecords records;

	private final ActionDesk desk;

	private final SignedIn signedIn;

	ActionPages(ActionRecords records, ActionDesk desk, SignedIn signedIn) {
		this.records = records;
		this.desk = desk;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "OPEN") ActionRecords.Shown show,
			@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("list", ListPart.nearest(page, (part) -> this.records.list(show, part)));
		model.addAttribute("shown", show);
		model.addAttribute("choices", ActionRecords.Shown.values());
		return "action/list";
	}

	@GetMapping(path = "/{id}", name = "action")
	String sheet(@PathVariable UUID id, Model model) {
		ActionSheet sheet = this.records.sheet(id);
		Actor actor = this.signedIn.actor();
		model.addAttribute("sheet", sheet);
		model.addAttribute("decides",
				actor.holds(sheet.line().council(), "dcs") || actor.holds(sheet.line().council(), "chief-executive"));
		return "action/sheet";
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
		return OnPage.answer(typed, model, () -> {
			this.desk.withdraw(new ActionId(id).reference(), typed.getOrDefault("reasons", ""));
			return "/actions/" + id;
		}, () -> sheet(id, model));
	}

}
