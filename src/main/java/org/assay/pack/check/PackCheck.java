package org.assay.pack.check;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.assay.pack.check.Problem.Severity;

/**
 * Examines a process pack and says everything that is wrong with it at once. It needs
 * neither engine nor database.
 */
public final class PackCheck {

	/** A file with more bytes than this is no part of a pack. */
	public static final int MOST_BYTES = 2_000_000;

	private static final Pattern COUNCIL = Pattern.compile("[a-z0-9][a-z0-9-]*");

	private final PackReader reader;

	private final List<Rule> rules;

	/**
	 * @param standard the content of each file of the standard pack: what the standard
	 * pack speaks of is what Java knows
	 */
	public PackCheck(Map<String, byte[]> standard) {
		this.reader = new PackReader(standard);
		Pack known = this.reader.pack(standard, new Problems());
		Vocabulary vocabulary = new Vocabulary(known);
		Spine spine = Spine.shipped();
		this.rules = List.of(new MarkupRule(), new NamingRule(), new PictureRule(), new BindingRule(),
				new WordsRule(vocabulary), new PostRule(vocabulary, spine), new ExpressionRule(vocabulary),
				new AskedRule(vocabulary), new GatewayRule(vocabulary), new FlowRule(), new WaitingRule(known, spine),
				new FormRule(vocabulary, known), new ResultRule(known), new DecisionRule(known, Minima.shipped()),
				new SpineRule(spine));
	}

	/**
	 * Examines a pack: the standard files, and for each council with files of its own all
	 * that it runs by. Files that cannot be read are told alone, all of them.
	 * @param files the content of each file by its name within the pack
	 * @return all problems, errors first; empty if there is none
	 */
	public List<Problem> check(Map<String, byte[]> files) {
		CouncilFiles all = CouncilFiles.of(files);
		NavigableSet<Problem> found = new TreeSet<>(problems(all.standard()));
		all.own().forEach((council, own) -> {
			if (!COUNCIL.matcher(council).matches()) {
				found.add(new Problem("councils/" + council, "", "The name of this folder can be no council's key.",
						Severity.ERROR,
						"Name it by the council's key, as in the address of its pages: small letters, digits and hyphens."));
			}
			problems(all.runBy(council)).stream()
				.filter((problem) -> !found.contains(problem))
				.map((problem) -> told(problem, council, own))
				.forEach(found::add);
		});
		return List.copyOf(found);
	}

	private static Problem told(Problem problem, String council, Map<String, byte[]> own) {
		return own.containsKey(problem.file())
				? new Problem("councils/" + council + "/" + problem.file(), problem.element(), problem.sentence(),
						problem.severity(), problem.remedy())
				: new Problem(problem.file(), problem.element(), "For " + council + ": " + problem.sentence(),
						problem.severity(), problem.remedy());
	}

	private List<Problem> problems(Map<String, byte[]> files) {
		Problems problems = new Problems();
		Pack pack = this.reader.pack(files, problems);
		if (problems.all().isEmpty()) { // or what is missing from a broken file would be
										// told of the others
			this.rules.forEach((rule) -> rule.check(pack, problems));
		}
		return problems.all();
	}

}
