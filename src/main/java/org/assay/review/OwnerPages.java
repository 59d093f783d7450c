package org.assay.review;

import java.util.Map;

import org.assay.shared.OnPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which the assurance lead names who assesses which duty. */
@Controller
@RequestMapping("/reviews/owners")
class OwnerPages {

	private final OwnerDesk desk;

	OwnerPages(OwnerDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String owners(@RequestParam String council, Model model) {
		model.addAttribute("council", council);
		model.addAttribute("owned", this.desk.owned(council));
		model.addAttribute("candidates", this.desk.candidates(council));
		return "review/owners";
	}

	/** Without an owner the duty goes to everybody who holds the post. */
	@PostMapping
	String name(@RequestParam String council, @RequestParam String duty, @RequestParam(defaultValue = "") String owner,
			Model model) {
		return OnPage.answer(Map.of(), model, () -> {
			if (owner.isEmpty()) {
				this.desk.clear(council, duty);
			}
			else {
				this.desk.name(council, duty, owner);
			}
			return "/reviews/owners?council=" + council + "#" + duty;
		}, () -> owners(council, model));
	}

}
