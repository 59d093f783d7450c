package org.assay.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.assay.council.Councils;
import org.assay.review.ReviewFilter;
import org.assay.review.ReviewPage;
import org.assay.review.ReviewRecords;
import org.assay.review.Trigger;
import org.assay.shared.Actor;
import org.assay.shared.Choice;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of reviews: of a council, a year, a state, a kind, or late. */
@Controller
class ReviewListPages {

	private final ReviewRecords records;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	ReviewListPages(ReviewRecords records, Councils councils, SignedIn signedIn, Clock clock) {
		this.records = records;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping("/reviews")
	String list(Wanted wanted, @RequestParam(defaultValue = "0") int page, Model model) {
		Actor actor = this.signedIn.actor();
		model.addAttribute("list", this.records.list(wanted.filter(), page, ReviewPage.SIZE));
		model.addAttribute("wanted", wanted);
		model.addAttribute("states", ReviewFilter.State.values());
		model.addAttribute("kinds", Trigger.values());
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("leads", leads(actor, wanted.filter().council()));
		return "progress/reviews";
	}

	/** The councils whose owners the actor names: of several, the one that is chosen. */
	private static List<String> leads(Actor actor, @Nullable String chosen) {
		List<String> all = actor.posts()
			.stream()
			.filter((post) -> post.post().equals("assurance-lead"))
			.map(Actor.Post::council)
			.toList();
		return (all.size() == 1) ? all : all.stream().filter((council) -> council.equals(chosen)).toList();
	}

	@GetMapping("/reviews.{format:csv|xlsx}")
	ResponseEntity<byte[]> download(@PathVariable String format, Wanted wanted) {
		Map<String, String> names = this.councils.namesSeenBy(this.signedIn.actor());
		return TableFormat.valueOf(format.toUpperCase(Locale.ROOT))
			.download(ReviewTables.reviews(this.records.all(wanted.filter()), names::get, LocalDate.now(this.clock)));
	}

	/**
	 * What was chosen above the list, as it came: what cannot be meant is as if nothing
	 * was chosen.
	 */
	record Wanted(@Nullable String council, @Nullable String year, @Nullable String state, @Nullable String kind,
			@Nullable String late) {

		ReviewFilter filter() {
			return new ReviewFilter((this.council == null || this.council.isEmpty()) ? null : this.council,
					(this.year != null && this.year.matches("\\d{4}")) ? Integer.valueOf(this.year) : null,
					chosen(ReviewFilter.State.values(), this.state), chosen(Trigger.values(), this.kind),
					"on".equals(this.late));
		}

		private static <T extends Choice> @Nullable T chosen(T[] choices, @Nullable String key) {
			return Arrays.stream(choices).filter((one) -> one.key().equals(key)).findFirst().orElse(null);
		}

		/** The address of a page, with what was chosen. */
		public String address(String page) {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath(page);
			add(address, "council", this.council);
			add(address, "year", this.year);
			add(address, "state", this.state);
			add(address, "kind", this.kind);
			add(address, "late", this.late);
			return address.encode().toUriString();
		}

		private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
			if (value != null && !value.isEmpty()) {
				address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
			}
		}

	}

}
