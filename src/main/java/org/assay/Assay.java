package org.assay;

import java.io.PrintStream;
import java.net.URLClassLoader;

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

	public static void main(String[] args) throws Exception {
		if (CheckCommand.isAskedFor(args)) {
			System.exit(check(args));
		}
		if (CommandLine.isAskedFor(args)) {
			System.exit(new CommandLine(System.err).run(args));
		}
		SpringApplication.run(Assay.class, args);
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
