package org.assay.pack;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.validation.SchemaFactory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.assay.pack.check.PackCheck;
import org.assay.pack.check.Problem;
import org.assay.pack.check.Problem.Severity;
import org.assay.shared.Command;
import org.assay.shared.Incomplete;
import org.assay.shared.Rejected;

/**
 * Checks a process pack before it is put live, for people and for a council's own build.
 * It needs no installation: neither settings nor a database are looked at.
 */
public final class CheckCommand implements Command {

	private static final String NAME = "check";

	private static final String AS_JSON = "--json";

	private static final int PROBLEMS = 1;

	private static final int NOT_UNDERSTOOD = 2;

	private final PrintStream out;

	public CheckCommand() {
		this(System.out);
	}

	CheckCommand(PrintStream out) {
		this.out = out;
	}

	/** Whether the arguments ask for a check, which is run without anything else. */
	public static boolean isAskedFor(String... args) {
		return args.length > 0 && args[0].equals(NAME);
	}

	/**
	 * Runs the check that the arguments ask for.
	 * @return the exit code: 0 if the pack can be put live, 1 if it cannot, 2 if there is
	 * nothing to check
	 */
	public static int run(PrintStream errors, String... args) throws Exception {
		lookForNothing();
		try {
			return new CheckCommand().run(List.of(args).subList(1, args.length));
		}
		catch (Rejected | InvalidPathException ex) {
			errors.println((ex instanceof Rejected refused) ? refused.sentence() : "That is no folder's name.");
			return NOT_UNDERSTOOD;
		}
	}

	/**
	 * Names what would be looked for in all jars of the application, which takes longer
	 * than reading the pack: the XML parsers that it has anyway.
	 */
	private static void lookForNothing() {
		System.setProperty(DocumentBuilderFactory.class.getName(),
				DocumentBuilderFactory.newDefaultInstance().getClass().getName());
		System.setProperty(SchemaFactory.class.getName() + ":" + XMLConstants.W3C_XML_SCHEMA_NS_URI,
				SchemaFactory.newDefaultInstance().getClass().getName());
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String usage() {
		return NAME + " <folder> [" + AS_JSON + "]";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		List<String> folders = arguments.stream().filter((argument) -> !argument.equals(AS_JSON)).toList();
		if (folders.size() != 1 || folders.get(0).startsWith("--")) {
			throw new Incomplete("Name the one folder to check: " + usage() + ".");
		}
		ProcessPack pack = ProcessPack.read(Path.of(folders.get(0)));
		List<Problem> problems = new PackCheck(ProcessPack.shipped().files()).check(pack.files());
		if (arguments.contains(AS_JSON)) {
			this.out
				.println(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(problems));
		}
		else {
			print(pack, problems);
		}
		return problems.stream().anyMatch((problem) -> problem.severity() == Severity.ERROR) ? PROBLEMS : 0;
	}

	private void print(ProcessPack pack, List<Problem> problems) {
		for (Problem problem : problems) {
			this.out.println(problem.severity() + " " + problem.file()
					+ (problem.element().isEmpty() ? "" : ", " + problem.element()));
			this.out.println("  " + problem.sentence());
			this.out.println("  " + problem.remedy());
		}
		this.out.println(problems.isEmpty() ? "No problem in " + pack.files().size() + " files."
				: count(problems, Severity.ERROR, "error") + ", " + count(problems, Severity.WARNING, "warning")
						+ " in " + pack.files().size() + " files.");
	}

	private static String count(List<Problem> problems, Severity severity, String word) {
		long count = problems.stream().filter((problem) -> problem.severity() == severity).count();
		return count + " " + word + ((count == 1) ? "" : "s");
	}

}
