package org.assay.workflow;

import java.util.Optional;

/**
 * The read-only text at the top of a form, in the small Markdown that forms show. What
 * people wrote is quoted, so that it is read as text and never as a link or picture.
 */
public final class About {

	// A text variable of the engine holds 4,000 characters.
	private static final int LONGEST = 3_900;

	private final StringBuilder text = new StringBuilder();

	private About() {
	}

	/**
	 * Starts with what the case is, and where all of it can be read.
	 * @param kind the word for the case in “Open the review's page”
	 * @param page the address of its page
	 */
	public static About page(String title, String kind, String page) {
		return text("**" + escaped(title) + "** · [Open the " + kind + "'s page](" + page + ")");
	}

	public static About text(String line) {
		return new About().line(line);
	}

	/** Adds words of ours. */
	public About line(String line) {
		if (!this.text.isEmpty()) {
			this.text.append("\n\n");
		}
		this.text.append(line);
		return this;
	}

	/** Adds words of a person under a heading of ours. */
	public About quote(String heading, String words) {
		return line("**" + heading + "**").line("> " + escaped(words).strip().replaceAll("\\R", "\n> "));
	}

	public About quote(String heading, Optional<String> words) {
		return words.filter((given) -> !given.isBlank()).map((given) -> quote(heading, given)).orElse(this);
	}

	private static String escaped(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replaceAll("([\\[\\]*_`!#\\\\])", "\\\\$1");
	}

	@Override
	public String toString() {
		return (this.text.length() <= LONGEST) ? this.text.toString()
				: this.text.substring(0, LONGEST) + "… The rest is on its page.";
	}

}
