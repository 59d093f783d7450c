package org.assay.guidance;

import java.util.UUID;

import org.assay.shared.ListPart;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The checks of the guidance, and the page of each with its note. */
@Controller
@RequestMapping("/guidance")
class GuidancePages {

	private final GuidanceRecords records;

	GuidancePages(GuidanceRecords records) {
		this.records = records;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("list", ListPart.nearest(page, this.records::list));
		return "guidance/list";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		model.addAttribute("sheet", this.records.sheet(id));
		return "guidance/sheet";
	}

	@GetMapping("/{id}/note.{suffix:docx|html|pdf}")
	ResponseEntity<byte[]> note(@PathVariable UUID id, @PathVariable String suffix) {
		return this.records.note(id, suffix);
	}

}
