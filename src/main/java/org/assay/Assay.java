package org.assay;

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
			System.exit(CheckCommand.run(System.err, args));
		}
		if (CommandLine.isAskedFor(args)) {
			System.exit(new CommandLine(System.err).run(args));
		}
		SpringApplication.run(Assay.class, args);
	}

}
