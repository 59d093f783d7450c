package org.assay.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.cabinet.PublicDecisions;
import org.assay.cabinet.PublicMeetings;
import org.assay.cabinet.PublicReports;
import org.assay.cabinet.PublishedMeeting;
import org.assay.cabinet.PublishedReport;
import org.assay.council.PublicCouncils;
import org.assay.scrutiny.PublicScrutiny;
import org.assay.scrutiny.PublishedScrutiny;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages that everybody may read without signing in. Each part is read through the
 * public half of its module, which knows nothing that was not published.
 */
@Controller
class PublicPages {

	private final PublicCouncils councils;

	private final PublicMeetings meetings;

	private final PublicReports reports;

	private final PublicDecisions decisions;

	private final PublicScrutiny scrutiny;

	private final Clock clock;

	PublicPages(PublicCouncils councils, PublicMeetings meetings, PublicReports reports, PublicDecisions decisions,
			PublicScrutiny scrutiny, Clock clock) {
		this.councils = councils;
		this.meetings = meetings;
		this.reports = reports;
		this.decisions = decisions;
		this.scrutiny = scrutiny;
		this.clock = clock;
	}

	@GetMapping("/public")
	String councils(Model model) {
		model.addAttribute("councils", this.councils.all());
		return "publication/councils";
	}

	@GetMapping("/public/{council}")
	String council(@PathVariable String council, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		List<PublishedMeeting> meetings = this.meetings.of(council);
		List<PublishedReport> reports = this.reports.of(council);
		model.addAttribute("council", this.councils.get(council));
		model.addAttribute("coming",
				meetings.stream()
					.filter((one) -> !one.heldOn().isBefore(today))
					.sorted(Comparator.comparing(PublishedMeeting::heldOn))
					.toList());
		model.addAttribute("past", meetings.stream().filter((one) -> one.heldOn().isBefore(today)).toList());
		model.addAttribute("reports", reports);
		model.addAttribute("readable", reports.stream().map(PublishedReport::id).collect(Collectors.toSet()));
		model.addAttribute("decisions", this.decisions.of(council));
		model.addAttribute("scrutiny", this.scrutiny.of(council));
		return "publication/council";
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
				this.decisions.of(council)
					.stream()
					.filter((one) -> one.id().equals(review.decision()))
					.findFirst()
					.orElse(null));
		return "publication/scrutiny";
	}

}
