package org.assay.pack.check;

import java.util.List;
import java.util.Map;

/**
 * Examines a process pack and says everything that is wrong with it at once. It needs
 * neither engine nor database.
 */
public final class PackCheck {

	/** A file with more bytes than this is no part of a pack. */
	public static final int MOST_BYTES = 2_000_000;

	private final List<Rule> rules;

	/**
	 * @param standard the content of each file of the standard pack: what the standard
	 * pack speaks of is what Java knows
	 */
	public PackCheck(Map<String, byte[]> standard) {
		Pack known = PackReader.read(standard, new Problems());
		Vocabulary vocabulary = new Vocabulary(known);
		Spine spine = Spine.shipped();
		this.rules = List.of(new MarkupRule(), new NamingRule(), new PictureRule(), new BindingRule(),
				new WordsRule(vocabulary), new ExpressionRule(vocabulary), new GatewayRule(vocabulary), new FlowRule(),
				new WaitingRule(known, spine), new FormRule(vocabulary, known), new SpineRule(spine));
	}

	/**
	 * Examines a pack. Files that cannot be read are told alone, all of them.
	 * @param files the content of each file by its name within the pack
	 * @return all problems, errors first; empty if there is none
	 */
	public List<Problem> check(Map<String, byte[]> files) {
		Problems problems = new Problems();
		Pack pack = PackReader.read(files, problems);
		if (problems.all().isEmpty()) { // or what is missing from a broken file would be
										// told of the others
			this.rules.forEach((rule) -> rule.check(pack, problems));
		}
		return problems.all();
	}

}
