package org.assay.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assay.council.Councils;
import org.assay.shared.SearchWords;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds reviews and answers in the councils that the signed-in person works for. */
@Component
@Transactional(readOnly = true)
public class ReviewSearch {

	/** “Yearly review 2026”, or either half of it. */
	private static final Pattern TITLE = Pattern.compile("(.*?)\\s*(\\d{4})?");

	private final AssuranceReviews reviews;

	private final DutyAssessments assessments;

	private final Councils councils;

	private final SignedIn signedIn;

	ReviewSearch(AssuranceReviews reviews, DutyAssessments assessments, Councils councils, SignedIn signedIn) {
		this.reviews = reviews;
		this.assessments = assessments;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	/** Reviews by their title and by what was said of them as a whole. */
	public Slice<ReviewLine> reviews(SearchWords words, Pageable page) {
		Matcher title = TITLE.matcher(words.text());
		boolean dated = title.matches() && title.group(2) != null;
		List<Trigger> kinds = Arrays.stream(Trigger.values()).filter((kind) -> contains(kind, title.group(1))).toList();
		return this.reviews
			.findMatching(seen(), kinds, dated ? Integer.parseInt(title.group(2)) : 0,
					dated ? Integer.parseInt(title.group(2)) : Integer.MAX_VALUE, words.pattern(), page)
			.map(ReviewLine::of);
	}

	/** Answers about duties, the newest first. */
	public Slice<Answer> answers(SearchWords words, Pageable page) {
		return this.assessments.findMatching(seen(), words.pattern(), page)
			.map((one) -> new Answer(one.review(), one.council(), one.edition(), one.duty(),
					one.answer().map(DutyAnswer::howDischarged).orElse("")));
	}

	private static boolean contains(Trigger kind, String text) {
		return kind.words().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
	}

	private String[] seen() {
		return this.councils.keysSeenBy(this.signedIn.actor());
	}

	/** What was said about one duty in one review. */
	public record Answer(UUID review, String council, String edition, String duty, String howDischarged) {
	}

}
