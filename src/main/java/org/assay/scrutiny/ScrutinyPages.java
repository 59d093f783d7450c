package org.assay.scrutiny;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of scrutiny reviews and the page of each. */
@Controller
@RequestMapping("/scrutiny")
class ScrutinyPages {

	private final ScrutinyRecords records;

	ScrutinyPages(ScrutinyRecords records) {
		this.records = records;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("reviews", this.records.list());
		return "scrutiny/list";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		model.addAttribute("sheet", this.records.sheet(id));
		return "scrutiny/sheet";
	}

}
