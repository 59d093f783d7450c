package org.assay.scrutiny;

import java.util.Map;
import java.util.UUID;

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

/** The list of scrutiny reviews and the page of each. */
@Controller
@RequestMapping("/scrutiny")
class ScrutinyPages {

	private final ScrutinyRecords records;

	private final ScrutinyDesk desk;

	private final SignedIn signedIn;

	ScrutinyPages(ScrutinyRecords records, ScrutinyDesk desk, SignedIn signedIn) {
		this.records = records;
		this.desk = desk;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("list", ListPart.nearest(page, this.records::list));
		return "scrutiny/list";
	}

	@GetMapping(path = "/{id}", name = "scrutiny-review")
	String sheet(@PathVariable UUID id, Model model) {
		ScrutinySheet sheet = this.records.sheet(id);
		model.addAttribute("sheet", sheet);
		model.addAttribute("chairs", this.signedIn.actor().holds(sheet.line().council(), ScrutinyState.CHAIR));
		return "scrutiny/sheet";
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
		return OnPage.answer(typed, model, () -> {
			this.desk.withdraw(new ScrutinyId(id).reference(), typed.getOrDefault("reasons", ""));
			return "/scrutiny/" + id;
		}, () -> sheet(id, model));
	}

}
