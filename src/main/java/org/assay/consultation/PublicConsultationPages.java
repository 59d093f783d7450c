package org.assay.consultation;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.assay.shared.Incomplete;
import org.assay.shared.ListPart;
import org.assay.shared.OnPage;
import org.assay.workflow.Fields;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Consultations for anybody, without signing in. */
@Controller
@RequestMapping("/public/{council}/consultations")
class PublicConsultationPages {

	/** A field that people do not see; what fills it is a program. */
	private static final String TRAP = "subject-line";

	private final PublicConsultations consultations;

	private final ResponseDesk desk;

	private final ResponseGate gate;

	PublicConsultationPages(PublicConsultations consultations, ResponseDesk desk, ResponseGate gate) {
		this.consultations = consultations;
		this.desk = desk;
		this.gate = gate;
	}

	@GetMapping
	String list(@PathVariable String council, @RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("council", council);
		model.addAttribute("councilName", this.consultations.council(council));
		model.addAttribute("list", ListPart.nearest(page, (part) -> this.consultations.of(council, part)));
		return "consultation/public-list";
	}

	@GetMapping("/{id}")
	String page(@PathVariable String council, @PathVariable UUID id, Model model) {
		model.addAttribute("consultation", this.consultations.get(council, id));
		model.addAttribute("kinds", RespondentKind.values());
		return "consultation/public";
	}

	@GetMapping("/{id}/documents/{document}")
	ResponseEntity<Resource> document(@PathVariable String council, @PathVariable UUID id,
			@PathVariable UUID document) {
		return this.consultations.document(council, id, document);
	}

	@PostMapping("/{id}")
	String respond(@PathVariable String council, @PathVariable UUID id, @RequestParam Map<String, String> typed,
			HttpServletRequest request, Model model) {
		return OnPage.answer(typed, model, () -> {
			this.consultations.council(council);
			Fields fields = new Fields(typed);
			if (fields.text(TRAP).isPresent()) {
				throw new Incomplete("Empty the field “Leave this empty” and send your response again.");
			}
			GiveResponse given = ResponseFields.response(fields);
			this.gate.admit(request.getRemoteAddr());
			return "/public/" + council + "/consultations/" + id + "/received?receipt="
					+ this.desk.receive(council, id, given);
		}, () -> page(council, id, model));
	}

	@GetMapping("/{id}/received")
	String received(@PathVariable String council, @PathVariable UUID id, @RequestParam String receipt, Model model) {
		model.addAttribute("consultation", this.consultations.get(council, id));
		model.addAttribute("receipt", this.consultations.receipt(council, id, receipt));
		return "consultation/received";
	}

	@GetMapping("/{id}/responses")
	String responses(@PathVariable String council, @PathVariable UUID id, @RequestParam(defaultValue = "0") int page,
			Model model) {
		model.addAttribute("consultation", this.consultations.get(council, id));
		model.addAttribute("responses", this.consultations.responses(council, id, page));
		return "consultation/public-responses";
	}

}
