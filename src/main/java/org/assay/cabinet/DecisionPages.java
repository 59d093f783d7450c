package org.assay.cabinet;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.shared.ListPart;
import org.assay.shared.OnPage;
import org.assay.shared.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The published decisions, for people and for programs. */
@Controller
class DecisionPages {

	private final DecisionSheets sheets;

	private final DecisionDesk desk;

	private final UnreportedDecisions unreported;

	private final People people;

	private final SignedIn signedIn;

	DecisionPages(DecisionSheets sheets, DecisionDesk desk, UnreportedDecisions unreported, People people,
			SignedIn signedIn) {
		this.sheets = sheets;
		this.desk = desk;
		this.unreported = unreported;
		this.people = people;
		this.signedIn = signedIn;
	}

	@GetMapping("/decisions")
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("list", ListPart.nearest(page, this.sheets::list));
		model.addAttribute("waiting", this.unreported.waiting());
		model.addAttribute("officer",
				this.people.findById(this.signedIn.actor().id())
					.filter((person) -> person.kind() == Person.Kind.OFFICER)
					.isPresent());
		model.addAttribute("makers", DecisionMaker.officers());
		return "cabinet/decisions";
	}

	/** Writes down a decision that the signed-in officer took. */
	@PostMapping("/decisions")
	String record(@RequestParam Map<String, String> typed, Model model) {
		return answer(typed, model,
				() -> this.desk.record(new OfficerDecisionForm(typed).command(this.signedIn.actor())));
	}

	@PostMapping("/decisions/{id}/publication")
	String publish(@PathVariable UUID id, Model model) {
		return answer(Map.of(), model, () -> this.unreported.publish(id));
	}

	@GetMapping("/decisions/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		model.addAttribute("sheet", this.sheets.sheet(id));
		return "cabinet/decision";
	}

	@Operation(tags = "Decisions",
			summary = "The published decisions of the account’s councils, newest first. What is exempt is left out for those who may not read it.")
	@GetMapping("/api/v1/decisions")
	@ResponseBody
	ResponseEntity<List<DecisionSheet>> decisions(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		return ListPart.of(page, size, this.sheets::list);
	}

	@Operation(tags = "Decisions", summary = "One published decision with its call-ins.")
	@GetMapping("/api/v1/decisions/{id}")
	@ResponseBody
	DecisionSheet decision(@PathVariable UUID id) {
		return this.sheets.sheet(id);
	}

	private String answer(Map<String, String> typed, Model model, Runnable request) {
		return OnPage.answer(typed, model, () -> {
			request.run();
			return "/decisions";
		}, () -> list(0, model));
	}

}
