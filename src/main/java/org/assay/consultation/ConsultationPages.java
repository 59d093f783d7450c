package org.assay.consultation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.Incomplete;
import org.assay.shared.ListPart;
import org.assay.shared.OnPage;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.Fields;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of consultations, and the page of each with what can be done there. */
@Controller
@RequestMapping("/consultations")
class ConsultationPages {

	private final ConsultationRecords records;

	private final ConsultationDesk desk;

	private final ResponseDesk responses;

	private final SignedIn signedIn;

	ConsultationPages(ConsultationRecords records, ConsultationDesk desk, ResponseDesk responses, SignedIn signedIn) {
		this.records = records;
		this.desk = desk;
		this.responses = responses;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("list", ListPart.nearest(page, this.records::list));
		return "consultation/list";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		ConsultationSheet sheet = this.records.sheet(id);
		Actor actor = this.signedIn.actor();
		String council = sheet.line().council();
		model.addAttribute("sheet", sheet);
		model.addAttribute("kinds", RespondentKind.values());
		model.addAttribute("officer", actor.holds(council, "policy-officer"));
		model.addAttribute("guardian", actor.holds(council, "information-governance"));
		model.addAttribute("withdraws", actor.holds(council, "dcs") || actor.holds(council, "chief-executive"));
		return "consultation/sheet";
	}

	@PostMapping("/{id}/{asked:extension|response|theme|details|withdrawal}")
	String act(@PathVariable UUID id, @PathVariable String asked, @RequestParam Map<String, String> typed,
			Model model) {
		return OnPage.answer(typed, model, () -> {
			act(new ConsultationId(id).reference(), asked, new Fields(typed));
			return "/consultations/" + id;
		}, () -> sheet(id, model));
	}

	private void act(Reference consultation, String asked, Fields typed) {
		String reasons = typed.text("reasons").orElse("");
		switch (asked) {
			case "extension" -> this.desk.extend(consultation, date(typed, "until", "Give the new last day."), reasons);
			case "response" -> this.responses.enter(consultation, ResponseFields.response(typed),
					typed.choice("channel", Channel.class, "Choose how it came."),
					date(typed, "receivedOn", "Give the day on which it came."), reasons);
			case "theme" -> this.desk.nameTheme(consultation, number(typed), typed.text("title").orElse(""),
					typed.text("said").orElse(""));
			case "details" -> this.responses.forgetAll(consultation, reasons);
			default -> this.desk.withdraw(consultation, reasons);
		}
	}

	private static int number(Fields typed) {
		return typed.text("number").filter((text) -> text.matches("[0-9]{1,4}")).map(Integer::valueOf).orElse(0);
	}

	private static LocalDate date(Fields typed, String name, String sentence) {
		return typed.date(name, sentence).orElseThrow(() -> new Incomplete(sentence));
	}

}
