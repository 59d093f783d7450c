package org.assay.cabinet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.shared.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The published decisions, for people and for programs. */
@Controller
class DecisionPages {

	private final DecisionSheets sheets;

	private final Councils councils;

	private final SignedIn signedIn;

	DecisionPages(DecisionSheets sheets, Councils councils, SignedIn signedIn) {
		this.sheets = sheets;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	/** What the councils are called that the signed-in person works for. */
	@ModelAttribute("councilNames")
	Map<String, String> councilNames() {
		return this.councils.seenBy(this.signedIn.actor())
			.stream()
			.collect(Collectors.toMap(Council::key, Council::name));
	}

	@GetMapping("/decisions")
	String list(Model model) {
		model.addAttribute("decisions", this.sheets.list());
		return "cabinet/decisions";
	}

	@GetMapping("/decisions/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		model.addAttribute("sheet", this.sheets.sheet(id));
		return "cabinet/decision";
	}

	@GetMapping("/api/v1/decisions")
	@ResponseBody
	List<DecisionSheet> decisions() {
		return this.sheets.list();
	}

	@GetMapping("/api/v1/decisions/{id}")
	@ResponseBody
	DecisionSheet decision(@PathVariable UUID id) {
		return this.sheets.sheet(id);
	}

}
