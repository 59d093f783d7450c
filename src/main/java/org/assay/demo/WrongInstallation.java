package org.assay.demo;

import org.assay.shared.Rejected;

/** Assay was started on a database of the other kind. */
public final class WrongInstallation extends Rejected {

	private WrongInstallation(String sentence) {
		super(sentence);
	}

	static WrongInstallation onlyForDemo() {
		return new WrongInstallation("This database was made for the demonstration, whose passwords everybody knows:"
				+ " point assay.home or spring.datasource.url at another, or start with the profile \"demo\".");
	}

	static WrongInstallation notForDemo() {
		return new WrongInstallation("This database was not made for the demonstration, which would mix its own people"
				+ " with those in it: start without the profile \"demo\", or point assay.home at an empty folder.");
	}

	static WrongInstallation halfTold() {
		return new WrongInstallation("The demonstration was interrupted while its story was told: delete its folder,"
				+ " data/demo, and start again.");
	}

}
