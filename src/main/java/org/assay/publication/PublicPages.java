package org.assay.publication;

import java.util.Optional;
import java.util.UUID;

import org.assay.cabinet.PublicDecisions;
import org.assay.cabinet.PublicMeetings;
import org.assay.cabinet.PublicReports;
import org.assay.council.PublicCouncils;
import org.assay.guidance.PublicNotes;
import org.assay.scrutiny.PublicScrutiny;
import org.assay.scrutiny.PublishedScrutiny;
import org.assay.shared.ListPart;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages that everybody may read without signing in. Each part is read through the
 * public half of its module, which knows nothing that was not published.
 */
@Controller
class PublicPages {

	/** How many of each kind stand on the page of a council. */
	private static final Pageable NEWEST = PageRequest.of(0, 10);

	private final PublicCouncils councils;

	private final PublicMeetings meetings;

	private final PublicReports reports;

	private final PublicDecisions decisions;

	private final PublicScrutiny scrutiny;

	private final PublicNotes notes;

	PublicPages(PublicCouncils councils, PublicMeetings meetings, PublicReports reports, PublicDecisions decisions,
			PublicScrutiny scrutiny, PublicNotes notes) {
		this.councils = councils;
		this.meetings = meetings;
		this.reports = reports;
		this.decisions = decisions;
		this.scrutiny = scrutiny;
		this.notes = notes;
	}

	@GetMapping("/public")
	String councils(Model model) {
		model.addAttribute("councils", this.councils.all());
		return "publication/councils";
	}

	@GetMapping("/public/{council}")
	String council(@PathVariable String council, Model model) {
		model.addAttribute("council", this.councils.get(council));
		model.addAttribute("coming", this.meetings.comingUp(council));
		model.addAttribute("decisions", this.decisions.of(council, NEWEST));
		model.addAttribute("reports", this.reports.of(council, NEWEST));
		model.addAttribute("scrutiny", this.scrutiny.of(council, NEWEST));
		model.addAttribute("notes", this.notes.of(council, NEWEST));
		model.addAttribute("meetings", this.meetings.past(council, NEWEST));
		model.addAttribute("noted", this.notes.byReference(council));
		return "publication/council";
	}

	@GetMapping("/public/{council}/{kind:decisions|reports|scrutiny|notes|meetings}")
	String list(@PathVariable String council, @PathVariable String kind, @RequestParam(defaultValue = "0") int page,
			Model model) {
		model.addAttribute("council", this.councils.get(council));
		model.addAttribute("kind", kind);
		model.addAttribute("noted", this.notes.byReference(council));
		model.addAttribute("list", switch (kind) {
			case "decisions" -> ListPart.nearest(page, (part) -> this.decisions.of(council, part));
			case "reports" -> ListPart.nearest(page, (part) -> this.reports.of(council, part));
			case "scrutiny" -> ListPart.nearest(page, (part) -> this.scrutiny.of(council, part));
			case "notes" -> ListPart.nearest(page, (part) -> this.notes.of(council, part));
			default -> ListPart.nearest(page, (part) -> this.meetings.past(council, part));
		});
		return "publication/list";
	}

	@GetMapping("/public/{council}/decisions/{id}")
	String decision(@PathVariable String council, @PathVariable UUID id, Model model) {
		model.addAttribute("council", this.councils.get(council));
		model.addAttribute("decision", this.decisions.one(council, id));
		return "publication/decision";
	}

	@GetMapping("/public/{council}/scrutiny/{id}")
	String scrutiny(@PathVariable String council, @PathVariable UUID id, Model model) {
		model.addAttribute("council", this.councils.get(council));
		PublishedScrutiny review = this.scrutiny.one(council, id);
		model.addAttribute("review", review);
		model.addAttribute("decision",
				Optional.ofNullable(review.decision())
					.flatMap((one) -> this.decisions.find(council, one))
					.orElse(null));
		return "publication/scrutiny";
	}

}
