package org.assay.review;

import org.assay.shared.OutOfSight;
import org.assay.shared.Rejected;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

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
		try {
			if (owner.isEmpty()) {
				this.desk.clear(council, duty);
			}
			else {
				this.desk.name(council, duty, owner);
			}
			return "redirect:/reviews/owners?council=" + council + "#" + duty;
		}
		catch (OutOfSight ex) {
			throw ex;
		}
		catch (Rejected ex) {
			model.addAttribute("refusal", ex.sentence());
			return owners(council, model);
		}
	}

	@ExceptionHandler(OutOfSight.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound() {
		return "review/not-found";
	}

}
