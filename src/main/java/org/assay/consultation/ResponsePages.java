package org.assay.consultation;

import java.util.Map;
import java.util.UUID;

import org.assay.shared.OnPage;
import org.assay.shared.Reference;
import org.assay.workflow.Fields;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The responses to one consultation, and what the council does with each. */
@Controller
@RequestMapping("/consultations/{id}/responses")
class ResponsePages {

	private final ConsultationPages sheets;

	private final ConsultationRecords records;

	private final ResponseDesk desk;

	ResponsePages(ConsultationPages sheets, ConsultationRecords records, ResponseDesk desk) {
		this.sheets = sheets;
		this.records = records;
		this.desk = desk;
	}

	@GetMapping
	String list(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
		this.sheets.sheet(id, model);
		model.addAttribute("responses", this.records.responses(id, page));
		return "consultation/responses";
	}

	@PostMapping("/{receipt}/{asked:themes|words|details}")
	String act(@PathVariable UUID id, @PathVariable String receipt, @PathVariable String asked,
			@RequestParam(defaultValue = "0") int page, @RequestParam Map<String, String> typed, Model model) {
		return OnPage.answer(typed, model, () -> {
			act(new ConsultationId(id).reference(), receipt, asked, new Fields(typed));
			return "/consultations/" + id + "/responses?page=" + page;
		}, () -> list(id, page, model));
	}

	private void act(Reference consultation, String receipt, String asked, Fields typed) {
		String reasons = typed.text("reasons").orElse("");
		switch (asked) {
			case "themes" -> this.desk.consider(consultation, receipt, ResponseFields.themes(typed),
					typed.text("note").orElse(null));
			case "words" -> this.desk.takeOut(consultation, receipt, typed.text("left").orElse(""), reasons);
			default -> this.desk.forget(consultation, receipt, reasons);
		}
	}

}
