package org.assay;

import java.io.PrintStream;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assay.inspection.CommandLine;
import org.assay.pack.CheckCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Assay, or runs the one command it is asked for. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(sharedModules = "shared")
public class Assay {

	private static final String QUICK = "-XX:TieredStopAtLevel=1";

	public static void main(String[] args) throws Exception {
		if (CheckCommand.isAskedFor(args)) {
			Optional<ProcessBuilder> quick = inQuickJvm();
			System.exit(quick.isPresent() ? quick.get().start().waitFor() : check(args));
		}
		if (CommandLine.isAskedFor(args)) {
			System.exit(new CommandLine(System.err).run(args));
		}
		SpringApplication.run(Assay.class, args);
	}

	/**
	 * The same command in a JVM that compiles for programs which end soon: the usual
	 * compiler spends more on what a check runs than the check. A JVM can be told so only
	 * when it starts; empty where its command is not known, or says so already.
	 */
	private static Optional<ProcessBuilder> inQuickJvm() {
		ProcessHandle.Info own = ProcessHandle.current().info();
		List<String> given = List.of(own.arguments().orElseGet(() -> new String[0]));
		if (given.isEmpty() || given.contains(QUICK)) {
			return Optional.empty();
		}
		return own.command()
			.map((java) -> Stream.concat(Stream.of(java, QUICK), given.stream()).toList())
			.map((command) -> new ProcessBuilder(command).inheritIO());
	}

	/**
	 * The class loader of the packaged application asks each of its 190 jars for every
	 * package of the JDK that a class names, which takes longer than reading a pack. One
	 * of the JDK finds all that the check needs in the first of them.
	 */
	private static int check(String... args) throws Exception {
		if (!(Assay.class.getClassLoader() instanceof URLClassLoader packaged)) {
			return CheckCommand.run(System.err, args);
		}
		ClassLoader plain = new URLClassLoader(packaged.getURLs(), ClassLoader.getPlatformClassLoader());
		Thread.currentThread().setContextClassLoader(plain);
		return (int) plain.loadClass(CheckCommand.class.getName())
			.getMethod("run", PrintStream.class, String[].class)
			.invoke(null, System.err, args);
	}

}
