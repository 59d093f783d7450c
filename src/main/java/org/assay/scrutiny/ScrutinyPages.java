package org.assay.scrutiny;

import java.time.Clock;
import java.util.UUID;

import org.assay.council.NamesCouncils;
import org.assay.shared.OutOfSight;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The list of scrutiny reviews and the page of each. */
@Controller
@RequestMapping("/scrutiny")
class ScrutinyPages implements NamesCouncils {

	private final ScrutinyRecords records;

	private final Clock clock;

	ScrutinyPages(ScrutinyRecords records, Clock clock) {
		this.records = records;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("reviews", this.records.list());
		return "scrutiny/list";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		model.addAttribute("sheet", this.records.sheet(id));
		model.addAttribute("zone", this.clock.getZone());
		return "scrutiny/sheet";
	}

	@ExceptionHandler(OutOfSight.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound() {
		return "scrutiny/not-found";
	}

}
