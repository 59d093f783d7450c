package org.assay.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

/** Answers which posts a review needs and nobody holds. */
@Component
public class Vacancies {

	private static final Set<String> NEEDED = Set.of(Posts.CHIEF_EXECUTIVE, Posts.DCS, Posts.LMCS, "assurance-lead",
			"duty-owner", "assessor");

	private final PostHolders holders;

	Vacancies(PostHolders holders) {
		this.holders = holders;
	}

	/** The posts to fill before a review can run; empty if all are filled on the day. */
	public List<Posts.Post> of(String council, LocalDate on) {
		return Posts.all()
			.stream()
			.filter((post) -> NEEDED.contains(post.key()) && this.holders.of(council, post.key(), on).isEmpty())
			.toList();
	}

}
