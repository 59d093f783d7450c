package org.assay.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assay.council.Councils;
import org.assay.council.Posts;
import org.assay.ledger.Ledger;
import org.assay.review.ReviewFilter;
import org.assay.review.ReviewRecords;
import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.assay.workflow.Worklist;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: what is theirs to do, what is new, where reviews stand. */
@Controller
class StartPages {

	private static final int TASKS = 20;

	private static final int NEWS = 10;

	private static final int REVIEWS = 5;

	private final Worklist worklist;

	private final Ledger ledger;

	private final LedgerLines lines;

	private final ReviewRecords reviews;

	private final VisitBook visits;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	StartPages(Worklist worklist, Ledger ledger, LedgerLines lines, ReviewRecords reviews, VisitBook visits,
			Councils councils, SignedIn signedIn, Clock clock) {
		this.worklist = worklist;
		this.ledger = ledger;
		this.lines = lines;
		this.reviews = reviews;
		this.visits = visits;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping("/")
	String start(Model model) {
		Actor actor = this.signedIn.actor();
		Instant now = this.clock.instant();
		List<Worklist.Item> tasks = this.worklist.held(TASKS + 1);
		model.addAttribute("name", actor.name());
		model.addAttribute("administrator", actor.administrator());
		model.addAttribute("posts", posts(actor));
		model.addAttribute("tasks", tasks.stream().limit(TASKS).toList());
		model.addAttribute("more", tasks.size() > TASKS);
		model.addAttribute("claimable", this.worklist.claimable());
		model.addAttribute("now", now);
		model.addAttribute("today", LocalDate.now(this.clock));
		this.visits.newsSince(actor).ifPresent((since) -> {
			model.addAttribute("since", since);
			model.addAttribute("news", this.lines.of(News.of(this.ledger.byOthersSince(since, 2 * NEWS), NEWS)));
		});
		model.addAttribute("reviews", this.reviews.list(ReviewFilter.OPEN, 0, REVIEWS));
		return "start";
	}

	private List<String> posts(Actor actor) {
		Map<String, String> councils = this.councils
			.names(actor.posts().stream().map(Actor.Post::council).collect(Collectors.toSet()));
		return actor.posts()
			.stream()
			.map((post) -> Posts.named(post.post()).title() + ", "
					+ councils.getOrDefault(post.council(), post.council()))
			.sorted()
			.toList();
	}

}
