package org.assay.review;

import java.util.Optional;

/**
 * The read-only text at the top of a form, in the small Markdown that forms show. What
 * people wrote is quoted, so that it is read as text and never as a link or picture.
 */
final class About {

	// A text variable of the engine holds 4,000 characters.
	private static final int LONGEST = 3_900;

	private final StringBuilder text = new StringBuilder();

	private About() {
	}

	/** Starts with what the case is. */
	static About review(AssuranceReview review) {
		return new About().line("**" + review.title() + "** · [Open the review's page](" + page(review) + ")");
	}

	static About text(String line) {
		return new About().line(line);
	}

	static String page(AssuranceReview review) {
		return "/reviews/" + review.id();
	}

	About line(String line) {
		if (!this.text.isEmpty()) {
			this.text.append("\n\n");
		}
		this.text.append(line);
		return this;
	}

	/** Adds words of a person under a heading of ours. */
	About quote(String heading, String words) {
		return line("**" + heading + "**").line("> " + escaped(words).replaceAll("\\R+", "\n> "));
	}

	About quote(String heading, Optional<String> words) {
		return words.filter((given) -> !given.isBlank()).map((given) -> quote(heading, given)).orElse(this);
	}

	/** The latest sign-off of the kind, if there is one. */
	About signOff(AssuranceReview review, SignOff.Kind kind) {
		return quote(kind.words(), review.latest(kind).map(SignOff::reasons));
	}

	private static String escaped(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replaceAll("([\\[\\]*_`!#\\\\])", "\\\\$1");
	}

	@Override
	public String toString() {
		return (this.text.length() <= LONGEST) ? this.text.toString()
				: this.text.substring(0, LONGEST) + "… The rest is on the review's page.";
	}

}
