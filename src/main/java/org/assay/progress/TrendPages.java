package org.assay.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.review.Rating;
import org.assay.review.ReviewFilter;
import org.assay.review.ReviewLine;
import org.assay.review.ReviewPage;
import org.assay.review.ReviewRecords;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All councils a person may see in one year, and one council through the years. */
@Controller
class TrendPages {

	private final ReviewRecords records;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	TrendPages(ReviewRecords records, Councils councils, SignedIn signedIn, Clock clock) {
		this.records = records;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Who works for one council comes to it at once. */
	@GetMapping("/councils")
	String region(@RequestParam(required = false) @Nullable String year, @RequestParam(defaultValue = "0") int page,
			Model model) {
		List<Council> seen = this.councils.seenBy(this.signedIn.actor());
		if (seen.size() == 1) {
			return "redirect:/councils/" + seen.get(0).key();
		}
		ReviewPage list = this.records.list(ReviewFilter.yearly(year(year)), page, ReviewPage.SIZE);
		model.addAttribute("councils", seen);
		model.addAttribute("year", year(year));
		model.addAttribute("list", list);
		show(list.reviews(), model);
		return "progress/councils";
	}

	/**
	 * The yearly reviews of a council.
	 * @throws org.assay.shared.OutOfSight if there is no such council for the person
	 */
	@GetMapping("/councils/{council}")
	String council(@PathVariable String council, Model model) {
		model.addAttribute("council", this.councils.get(this.signedIn.actor(), council));
		List<RatedReview> rated = show(yearlyOf(council), model);
		model.addAttribute("chart", Chart.of(rated));
		return "progress/council";
	}

	@GetMapping("/councils.{format:csv|xlsx}")
	ResponseEntity<byte[]> region(@PathVariable String format, @RequestParam(required = false) @Nullable String year) {
		return download("councils-" + year(year), format, this.records.all(ReviewFilter.yearly(year(year))));
	}

	@GetMapping("/councils/{council}/years.{format:csv|xlsx}")
	ResponseEntity<byte[]> trend(@PathVariable String council, @PathVariable String format) {
		this.councils.get(this.signedIn.actor(), council);
		return download(council, format, yearlyOf(council));
	}

	private List<ReviewLine> yearlyOf(String council) {
		return this.records.all(ReviewFilter.yearlyOf(council));
	}

	private List<RatedReview> show(List<ReviewLine> reviews, Model model) {
		List<RatedReview> rated = rated(reviews);
		model.addAttribute("reviews", rated);
		model.addAttribute("ratings", Rating.values());
		model.addAttribute("today", LocalDate.now(this.clock));
		return rated;
	}

	private List<RatedReview> rated(List<ReviewLine> reviews) {
		Map<UUID, Map<Rating, Long>> counts = reviews.isEmpty() ? Map.of()
				: this.records.ratings(reviews.stream().map(ReviewLine::id).toList());
		return reviews.stream().map((line) -> new RatedReview(line, counts.getOrDefault(line.id(), Map.of()))).toList();
	}

	private ResponseEntity<byte[]> download(String name, String format, List<ReviewLine> reviews) {
		Map<String, String> names = this.councils.namesSeenBy(this.signedIn.actor());
		return TableFormat.valueOf(format.toUpperCase(Locale.ROOT))
			.download(ReviewTables.ratings(name, rated(reviews), names::get));
	}

	private int year(@Nullable String year) {
		return (year != null && year.matches("\\d{4}")) ? Integer.parseInt(year) : LocalDate.now(this.clock).getYear();
	}

}
