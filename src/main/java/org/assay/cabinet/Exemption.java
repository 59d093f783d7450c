package org.assay.cabinet;

import java.util.Set;
import java.util.TreeSet;

import org.assay.shared.Incomplete;
import org.assay.shared.Messages;

/**
 * Whether information is kept from the public, with the public-interest test on record.
 * LGA 1972 Schedule 12A paragraph 10: information is exempt only while the public
 * interest in keeping it so outweighs that in disclosing it; in the balance it is
 * disclosed.
 *
 * @param keepingOutweighs whether the public interest in keeping it from the public
 * outweighs that in disclosing it
 * @param publicInterest how the two were weighed
 */
public record Exemption(Set<ExemptParagraph> paragraphs, boolean keepingOutweighs, String publicInterest) {

	public Exemption {
		paragraphs = Set.copyOf(paragraphs);
		if (keepingOutweighs && paragraphs.isEmpty()) {
			throw new Incomplete(
					"Name the paragraph of Schedule 12A, 1 to 7, that makes this exempt, or let it be public.");
		}
		if (!paragraphs.isEmpty()) {
			publicInterest = Incomplete.unlessGiven(publicInterest,
					"Say how you weighed the public interest in keeping this exempt against that in disclosing it.");
		}
	}

	/** Nothing is exempt. */
	public static Exemption none() {
		return new Exemption(Set.of(), false, "");
	}

	public Openness openness() {
		return this.keepingOutweighs ? Openness.EXEMPT : Openness.PUBLIC;
	}

	/** Such as "Exempt: paragraphs 1, 4 of Schedule 12A" or "Public". */
	public String words() {
		return this.keepingOutweighs
				? Messages.in(Exemption.class, "sheet.exempt-by", numbers(), this.paragraphs.size())
				: Openness.PUBLIC.words();
	}

	/** The words with how the public interest was weighed, if it had to be. */
	public String account() {
		return this.publicInterest.isEmpty() ? words() : words() + ". " + this.publicInterest;
	}

	/** The paragraphs that were named, such as "1, 4"; empty if none was. */
	String numbers() {
		return String.join(", ",
				new TreeSet<>(this.paragraphs).stream().map((one) -> String.valueOf(one.number())).toList());
	}

}
