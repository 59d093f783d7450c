package org.assay.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.assay.shared.Actor;
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

/** What was said and done in a review, in full, with what can be asked for there. */
@Controller
@RequestMapping("/reviews")
class ReviewPages {

	private final ReviewRecords records;

	private final ReviewRequests requests;

	private final SignedIn signedIn;

	ReviewPages(ReviewRecords records, ReviewRequests requests, SignedIn signedIn) {
		this.records = records;
		this.requests = requests;
		this.signedIn = signedIn;
	}

	@GetMapping("/{id}/record")
	String sheet(@PathVariable UUID id, Model model) {
		ReviewSheet sheet = this.records.sheet(id);
		model.addAttribute("sheet", sheet);
		model.addAttribute("chief", this.signedIn.actor().holds(sheet.line().council(), "chief-executive"));
		model.addAttribute("reopenable", sheet.line().stage().equals(Stage.READY.words()));
		return "review/sheet";
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
		return answer(id, typed, model, this.requests::withdraw);
	}

	@PostMapping("/{id}/reopening")
	String reopen(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> duties,
			@RequestParam Map<String, String> typed, Model model) {
		model.addAttribute("chosen", duties);
		return answer(id, typed, model, (review, reasons) -> this.requests.reopen(review, duties, reasons));
	}

	@PostMapping("/{id}/corrections")
	String correct(@PathVariable UUID id, @RequestParam UUID step, @RequestParam Map<String, String> typed,
			Model model) {
		return answer(id, typed, model, (review, reasons) -> this.requests.correct(review, step, reasons));
	}

	private String answer(UUID id, Map<String, String> typed, Model model, BiConsumer<Reference, String> request) {
		return OnPage.answer(typed, model, () -> {
			request.accept(new ReviewId(id).reference(), typed.getOrDefault("reasons", ""));
			return "/reviews/" + id;
		}, () -> sheet(id, model));
	}

}
