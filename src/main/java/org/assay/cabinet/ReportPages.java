package org.assay.cabinet;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.cabinet.document.Form;
import org.assay.council.NamesCouncils;
import org.assay.review.ReviewId;
import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.shared.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The list of reports and the page of each, with what can be asked for there. */
@Controller
@RequestMapping("/reports")
class ReportPages implements NamesCouncils {

	private final ReportRecords records;

	private final ReportRequests requests;

	private final LayoutDesk layout;

	private final TemplateDesk templates;

	private final SignedIn signedIn;

	private final Clock clock;

	ReportPages(ReportRecords records, ReportRequests requests, LayoutDesk layout, TemplateDesk templates,
			SignedIn signedIn, Clock clock) {
		this.records = records;
		this.requests = requests;
		this.layout = layout;
		this.templates = templates;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		Actor actor = this.signedIn.actor();
		model.addAttribute("reports", this.records.list());
		model.addAttribute("layouts",
				actor.posts()
					.stream()
					.filter((post) -> post.post().equals(DemocraticServices.POST))
					.collect(Collectors.toMap(Actor.Post::council,
							(post) -> String.join("\n", this.layout.furtherParts(post.council())))));
		return "report/list";
	}

	/** Asks for a report on a review that is concluded and has none under way. */
	@PostMapping
	String request(@RequestParam UUID review, Model model) {
		try {
			return "redirect:/reports/" + this.requests.request(new ReviewId(review).reference()).id();
		}
		catch (OutOfSight ex) {
			throw ex;
		}
		catch (Rejected ex) {
			model.addAttribute("refusal", ex.sentence());
			return list(model);
		}
	}

	@PostMapping("/layout")
	String layout(@RequestParam String council, @RequestParam(defaultValue = "") String headings) {
		this.layout.askFor(council, List.of(headings.split("\\R")));
		return "redirect:/reports";
	}

	@GetMapping("/{id}")
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
		model.addAttribute("chosenTemplate", this.templates.chosenFor(reference(id)));
		model.addAttribute("zone", this.clock.getZone());
		return "report/sheet";
	}

	/** Sets the report in another template; 0 is the one in force. */
	@PostMapping("/{id}/template")
	String choose(@PathVariable UUID id, @RequestParam int number, Model model) {
		return answer(id, model, () -> this.templates.choose(reference(id), number));
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String reasons, Model model) {
		return answer(id, model, () -> this.requests.withdraw(reference(id), reasons));
	}

	@PostMapping("/{id}/revision")
	String revise(@PathVariable UUID id, @RequestParam(defaultValue = "") String reasons, Model model) {
		return answer(id, model, () -> this.requests.revise(reference(id), reasons));
	}

	@ExceptionHandler(OutOfSight.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound() {
		return "report/not-found";
	}

	/** A refusal is shown on the page itself, above what was sent. */
	private String answer(UUID id, Model model, Runnable request) {
		return Rejected.sentenceOf(request).map((refusal) -> {
			model.addAttribute("refusal", refusal);
			return sheet(id, model);
		}).orElse("redirect:/reports/" + id);
	}

	private static Reference reference(UUID id) {
		return new ReportId(id).reference();
	}

}
