package org.assay.cabinet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.assay.cabinet.document.Form;
import org.assay.review.ReviewId;
import org.assay.shared.Actor;
import org.assay.shared.ListPart;
import org.assay.shared.OnPage;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of reports and the page of each, with what can be asked for there. */
@Controller
@RequestMapping("/reports")
class ReportPages {

	private final ReportRecords records;

	private final ReportRequests requests;

	private final LayoutDesk layout;

	private final TemplateDesk templates;

	private final SignedIn signedIn;

	ReportPages(ReportRecords records, ReportRequests requests, LayoutDesk layout, TemplateDesk templates,
			SignedIn signedIn) {
		this.records = records;
		this.requests = requests;
		this.layout = layout;
		this.templates = templates;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		Actor actor = this.signedIn.actor();
		model.addAttribute("list", ListPart.nearest(page, this.records::list));
		model.addAttribute("layouts",
				this.layout.furtherParts(actor.posts()
					.stream()
					.filter((post) -> post.post().equals(DemocraticServices.POST))
					.map(Actor.Post::council)
					.toList()));
		return "report/list";
	}

	/** Asks for a report on a review that is concluded and has none under way. */
	@PostMapping
	String request(@RequestParam UUID review, Model model) {
		return OnPage.answer(Map.of(), model,
				() -> "/reports/" + this.requests.request(new ReviewId(review).reference()).id(), () -> list(0, model));
	}

	@PostMapping("/layout")
	String layout(@RequestParam String council, @RequestParam Map<String, String> typed, Model model) {
		return OnPage.answer(typed, model, () -> {
			this.layout.askFor(council, List.of(typed.getOrDefault("headings", "").split("\\R")));
			return "/reports";
		}, () -> list(0, model));
	}

	@GetMapping(path = "/{id}", name = "report")
	String sheet(@PathVariable UUID id, Model model) {
		ReportSheet sheet = this.records.sheet(id);
		Actor actor = this.signedIn.actor();
		String council = sheet.line().council();
		boolean author = actor.holds(council, "assurance-lead");
		model.addAttribute("sheet", sheet);
		model.addAttribute("forms", Form.values());
		model.addAttribute("mayWithdraw", (author || actor.holds(council, "chief-executive")) && sheet.line().open()
				&& !sheet.line().stage().equals(ReportStage.DECIDED.words()));
		model.addAttribute("mayRevise", (author || actor.holds(council, DemocraticServices.POST))
				&& sheet.line().stage().equals(ReportStage.PUBLISHED.words()));
		boolean setting = (author || DemocraticServices.isActing(actor, council)) && sheet.line().open();
		model.addAttribute("templates", setting ? this.templates.sheet(council).templates() : List.of());
		model.addAttribute("chosenTemplate", this.templates.chosenFor(new ReportId(id).reference()));
		return "report/sheet";
	}

	/** Sets the report in another template; 0 is the one in force. */
	@PostMapping("/{id}/template")
	String choose(@PathVariable UUID id, @RequestParam int number, Model model) {
		return answer(id, Map.of(), model, (report, reasons) -> this.templates.choose(report, number));
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
		return answer(id, typed, model, this.requests::withdraw);
	}

	@PostMapping("/{id}/revision")
	String revise(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
		return answer(id, typed, model, this.requests::revise);
	}

	private String answer(UUID id, Map<String, String> typed, Model model, BiConsumer<Reference, String> request) {
		return OnPage.answer(typed, model, () -> {
			request.accept(new ReportId(id).reference(), typed.getOrDefault("reasons", ""));
			return "/reports/" + id;
		}, () -> sheet(id, model));
	}

}
