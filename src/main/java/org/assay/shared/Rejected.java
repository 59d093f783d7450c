package org.assay.shared;

import org.jspecify.annotations.Nullable;

/**
 * A rule said no. Its message is one plain sentence for the person who acted: what is
 * missing or wrong, and what to do. Everything of the transaction is rolled back.
 * <p>
 * Thrown only by aggregates, commands and step policies; each subclass is named for what
 * is wrong.
 */
public abstract class Rejected extends RuntimeException {

	private final @Nullable Reference subject;

	protected Rejected(String sentence, @Nullable Reference subject) {
		super(sentence, null, false, false);
		this.subject = subject;
	}

	protected Rejected(String sentence) {
		this(sentence, null);
	}

	/** The stable code of the refusal for programs, such as {@code evidence-missing}. */
	public String reason() {
		return Names.kebab(getClass());
	}

	/** The sentence shown to the person. */
	public String sentence() {
		String sentence = getMessage();
		return (sentence != null) ? sentence : "";
	}

	public @Nullable Reference subject() {
		return this.subject;
	}

}
