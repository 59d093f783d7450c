package org.assay.progress;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.assay.council.Posts;
import org.assay.ledger.LedgerEntry;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Messages;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * An entry of the ledger as a page shows it.
 *
 * @param who the name of who did it, as it was then
 * @param posts the titles of the posts in which it was done
 * @param what what happened, in words
 * @param about what it was about more closely, such as a task, a duty or a rating
 * @param reasons the reasons that were given
 * @param review the id of the review it belongs to, if it belongs to one
 * @param recorded everything that was recorded, as it is digested
 */
record LedgerLine(long number, Instant at, String who, String posts, String what, String about,
		@Nullable String reasons, @Nullable String review, String digest, String recorded) {

	/** What tells one fact from another of its kind, in the order it is read. */
	private static final List<String> TELLING = List.of("name", "title", "post", "user", "setting", "duty", "of",
			"step", "rating", "outcome", "opinion");

	/** The user id of whom it is about; none where it is about their account. */
	static Optional<String> person(LedgerEntry entry) {
		return (entry.recorded().contains("\"user\"") && !isAboutAnAccount(entry))
				? text(CanonicalJson.read(entry.recorded()).path("content").path("user")) : Optional.empty();
	}

	/**
	 * @param names of people by their user ids
	 */
	static LedgerLine of(LedgerEntry entry, UnaryOperator<String> names) {
		JsonNode recorded = CanonicalJson.read(entry.recorded());
		JsonNode content = recorded.path("content");
		boolean step = entry.fact().equals("step-completed");
		return new LedgerLine(entry.number(), entry.at(), recorded.path("actor").path("name").asText(entry.actor()),
				posts(recorded, step), sentence(entry.fact()),
				about(content, step, isAboutAnAccount(entry) ? UnaryOperator.identity() : names),
				text(content.path("reasons")).or(() -> text(content.path("reason"))).orElse(null),
				review(entry.subject()), entry.digest(), entry.recorded());
	}

	/** A step says in which post it was done; whoever did anything else held these. */
	private static String posts(JsonNode recorded, boolean step) {
		JsonNode post = recorded.path("content").path("post");
		return ((step && post.isTextual()) ? text(recorded.path("content").path("post")).stream()
				: StreamSupport.stream(recorded.path("actor").path("posts").spliterator(), false).map(JsonNode::asText))
			.map(LedgerLine::title)
			.collect(Collectors.joining(", "));
	}

	/** Posts may have been renamed since. */
	private static String title(String post) {
		return Posts.all()
			.stream()
			.filter((known) -> known.key().equals(post))
			.map(Posts.Post::title)
			.findFirst()
			.orElse(post);
	}

	private static boolean isAboutAnAccount(LedgerEntry entry) {
		return entry.subject().startsWith("person:");
	}

	private static String about(JsonNode content, boolean step, UnaryOperator<String> names) {
		return TELLING.stream()
			.filter((field) -> !(step && field.equals("post")))
			.flatMap((field) -> text(content.path(field))
				.map(field.equals("user") ? names : UnaryOperator.<String>identity())
				.stream())
			.map(LedgerLine::title)
			.map((value) -> value.matches("[A-Z]+(_[A-Z]+)*")
					? sentence(value.toLowerCase(Locale.ROOT).replace('_', '-')) : value)
			.collect(Collectors.joining(", "));
	}

	private static @Nullable String review(String subject) {
		Reference about = Reference.parse(subject);
		return about.kind().equals("review") ? about.id() : null;
	}

	private static Optional<String> text(JsonNode node) {
		return Optional.of(node).filter(JsonNode::isTextual).map(JsonNode::asText).filter((text) -> !text.isBlank());
	}

	/**
	 * “Duty assessed” from {@code duty-assessed}, which is English; another language has
	 * a message {@code fact.duty-assessed}.
	 */
	private static String sentence(String key) {
		return Messages.find(LedgerLine.class, "fact." + key)
			.orElseGet(() -> StringUtils.capitalize(key.replace('-', ' ')));
	}

}
