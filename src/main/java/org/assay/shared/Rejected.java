package org.assay.shared;

import java.util.Optional;

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

	/**
	 * Does something for a page that shows a refusal beside what was typed.
	 * @return the sentence of the refusal, if there was one
	 * @throws OutOfSight for what the person may not even know of
	 */
	public static Optional<String> sentenceOf(Runnable deed) {
		try {
			deed.run();
			return Optional.empty();
		}
		catch (OutOfSight ex) {
			throw ex;
		}
		catch (Rejected ex) {
			return Optional.of(ex.sentence());
		}
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
