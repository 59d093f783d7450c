package org.assay.leadership;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a leadership statement; the page of the leadership lists them. */
@Controller
class StatementPages {

	private final StatementRecords records;

	StatementPages(StatementRecords records) {
		this.records = records;
	}

	@GetMapping("/statements/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		model.addAttribute("sheet", this.records.sheet(id));
		return "leadership/statement";
	}

}
