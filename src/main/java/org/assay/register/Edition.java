package org.assay.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the statutory guidance on the two roles, with its duties and its
 * elements of local assurance, in the order of the guidance.
 *
 * @param key how records name the edition, such as {@code 2012-13}
 * @param title what people call it
 * @param source where it was published
 * @param issued the day of its last issue
 * @param replaces the key of the edition before it, if that one is in the register
 * @param duties the duties of the director first, then those of the lead member
 * @param paragraphs the numbered paragraphs of an edition that is kept only to be
 * compared with; empty where duties are assessed
 * @param elements what a local test of assurance has to look at
 */
public record Edition(String key, String title, String source, LocalDate issued, @Nullable String replaces,
		List<Duty> duties, List<Paragraph> paragraphs, List<AssuranceElement> elements) {

	public Edition {
		duties = List.copyOf(duties);
		paragraphs = List.copyOf(paragraphs);
		elements = List.copyOf(elements);
		Set<String> keys = new HashSet<>();
		for (Duty duty : duties) {
			if (!keys.add(duty.key())) {
				throw new IllegalArgumentException("Duty " + duty.key() + " occurs twice in edition " + key);
			}
		}
		for (AssuranceElement element : elements) {
			if (!keys.add(element.key())) {
				throw new IllegalArgumentException("Element " + element.key() + " occurs twice in edition " + key);
			}
		}
		for (Paragraph paragraph : paragraphs) {
			if (!keys.add(paragraph.number())) {
				throw new IllegalArgumentException(
						"Paragraph " + paragraph.number() + " occurs twice in edition " + key);
			}
		}
	}

	/** What the edition asks, clause by clause, in its own order. */
	List<Provision> provisions() {
		return Stream
			.concat(this.paragraphs.stream().map((paragraph) -> paragraph.provisionOf(this)),
					this.duties.stream().map(Provision::of))
			.toList();
	}

	/** The edition as the subject of a fact or record. */
	public Reference reference() {
		return new Reference("edition", this.key);
	}

	/**
	 * The duty with the key.
	 * @throws UnknownDuty if the edition has none
	 */
	public Duty duty(String key) {
		return this.duties.stream()
			.filter((duty) -> duty.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new UnknownDuty(this.key, key));
	}

	/**
	 * The element of assurance with the key.
	 * @throws UnknownDuty if the edition has none
	 */
	public AssuranceElement element(String key) {
		return this.elements.stream()
			.filter((element) -> element.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new UnknownDuty(this.key, key));
	}

	/**
	 * Where the duty or element with the key stands.
	 * @throws UnknownDuty if the edition has neither
	 */
	public Clause clauseOf(String key) {
		return this.elements.stream()
			.filter((element) -> element.key().equals(key))
			.findFirst()
			.map(AssuranceElement::clause)
			.orElseGet(() -> duty(key).clause());
	}

	/** This edition with other clauses for the duties and elements with these keys. */
	Edition with(Map<String, Clause> clauses) {
		return new Edition(this.key, this.title, this.source, this.issued, this.replaces,
				this.duties.stream().map((duty) -> duty.at(clauses.getOrDefault(duty.key(), duty.clause()))).toList(),
				this.paragraphs,
				this.elements.stream()
					.map((element) -> element.at(clauses.getOrDefault(element.key(), element.clause())))
					.toList());
	}

	/** The register of one post: D… of the director, M… of the lead member. */
	public List<Duty> registerOf(Holder holder) {
		return this.duties.stream().filter((duty) -> duty.register() == holder).toList();
	}

	/** The duties that must not be averaged away when they are not met. */
	public List<Duty> structuralDuties() {
		return this.duties.stream().filter(Duty::structural).toList();
	}

}
