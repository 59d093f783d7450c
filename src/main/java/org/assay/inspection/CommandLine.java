package org.assay.inspection;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.shared.Command;
import org.assay.shared.Rejected;

import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs a {@link Command} instead of the server. Settings are given as they are to the
 * server: {@code --assay.home=…}.
 */
public final class CommandLine {

	private static final int REFUSED = 1;

	private static final int NOT_UNDERSTOOD = 2;

	private static final int H2_IN_USE = 90020;

	private final PrintStream errors;

	public CommandLine(PrintStream errors) {
		this.errors = errors;
	}

	/** Whether the arguments name a command; the server is given settings only. */
	public static boolean isAskedFor(String... args) {
		return !words(args).isEmpty();
	}

	/**
	 * Runs the command that the arguments name.
	 * @return the exit code: 0 if all is well, 1 if it was refused or found something
	 * wrong, 2 if there is no such command
	 */
	public int run(String... args) throws Exception {
		List<String> words = words(args);
		try (ConfigurableApplicationContext context = start(args)) {
			var commands = context.getBeanProvider(Command.class).stream().toList();
			var command = commands.stream().filter((known) -> known.name().equals(words.get(0))).findFirst();
			if (command.isEmpty()) {
				this.errors.println("There is no command \"" + words.get(0) + "\": use " + usage(commands) + ".");
				return NOT_UNDERSTOOD;
			}
			return run(command.get(), words.subList(1, words.size()));
		}
	}

	private int run(Command command, List<String> arguments) throws Exception {
		try {
			return command.run(arguments);
		}
		catch (RuntimeException | SQLException ex) {
			this.errors.println(inPlainWords(ex).orElseThrow(() -> ex));
			return REFUSED;
		}
	}

	private static ConfigurableApplicationContext start(String... args) {
		return new SpringApplicationBuilder(CommandContext.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.lazyInitialization(true)
			.properties(Map.of("logging.level.root", "warn"))
			.run(args);
	}

	private static Optional<String> inPlainWords(Throwable failure) {
		if (failure instanceof Rejected refusal) {
			return Optional.of(refusal.sentence());
		}
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.filter((cause) -> cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE)
			.findFirst()
			.map((cause) -> "Assay is running and holds its database: stop it, then run this again.");
	}

	private static String usage(List<Command> commands) {
		return commands.stream()
			.sorted(Comparator.comparing(Command::name))
			.map(Command::usage)
			.collect(Collectors.joining(", "));
	}

	private static List<String> words(String... args) {
		return new DefaultApplicationArguments(args).getNonOptionArgs();
	}

}
