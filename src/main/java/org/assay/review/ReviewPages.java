package org.assay.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Council;
import org.assay.council.Councils;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The list of reviews and the page of each, with what can be asked for there. */
@Controller
@RequestMapping("/reviews")
class ReviewPages {

	private final ReviewRecords records;

	private final ReviewRequests requests;

	private final SignedIn signedIn;

	private final Clock clock;

	private final Councils councils;

	ReviewPages(ReviewRecords records, ReviewRequests requests, SignedIn signedIn, Clock clock, Councils councils) {
		this.records = records;
		this.requests = requests;
		this.signedIn = signedIn;
		this.clock = clock;
		this.councils = councils;
	}

	/** What the councils are called that the signed-in person works for. */
	@ModelAttribute("councilNames")
	Map<String, String> councilNames() {
		return this.councils.seenBy(this.signedIn.actor())
			.stream()
			.collect(Collectors.toMap(Council::key, Council::name));
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		Actor actor = this.signedIn.actor();
		model.addAttribute("list", this.records.list(page));
		model.addAttribute("leads",
				actor.posts()
					.stream()
					.filter((post) -> post.post().equals("assurance-lead"))
					.map(Actor.Post::council)
					.toList());
		return "review/list";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		return show(id, model);
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String reasons, Model model) {
		return answer(id, model, () -> this.requests.withdraw(reference(id), reasons));
	}

	@PostMapping("/{id}/reopening")
	String reopen(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> duties,
			@RequestParam(defaultValue = "") String reasons, Model model) {
		return answer(id, model, () -> this.requests.reopen(reference(id), duties, reasons));
	}

	@PostMapping("/{id}/corrections")
	String correct(@PathVariable UUID id, @RequestParam UUID step, @RequestParam(defaultValue = "") String reasons,
			Model model) {
		return answer(id, model, () -> this.requests.correct(reference(id), step, reasons));
	}

	@ExceptionHandler(OutOfSight.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound() {
		return "review/not-found";
	}

	/** A refusal is shown on the page itself, above what was sent. */
	private String answer(UUID id, Model model, Runnable request) {
		try {
			request.run();
			return "redirect:/reviews/" + id;
		}
		catch (OutOfSight ex) {
			throw ex;
		}
		catch (Rejected ex) {
			model.addAttribute("refusal", ex.sentence());
			return show(id, model);
		}
	}

	private String show(UUID id, Model model) {
		ReviewSheet sheet = this.records.sheet(id);
		model.addAttribute("sheet", sheet);
		model.addAttribute("chief", this.signedIn.actor().holds(sheet.line().council(), "chief-executive"));
		model.addAttribute("reopenable", sheet.line().stage().equals(Stage.READY.words()));
		model.addAttribute("zone", this.clock.getZone());
		return "review/sheet";
	}

	private static Reference reference(UUID id) {
		return new ReviewId(id).reference();
	}

}
