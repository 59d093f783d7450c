package org.assay.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells why Assay did not start in a sentence in place of a stack trace. */
class WrongInstallationAnalyzer extends AbstractFailureAnalyzer<WrongInstallation> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, WrongInstallation cause) {
		return new FailureAnalysis(cause.sentence(), null, failure);
	}

}
