package org.assay.security;

import org.assay.shared.Rejected;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells why Assay refused to start in a sentence in place of a stack trace. */
class RefusedStartAnalyzer extends AbstractFailureAnalyzer<Rejected> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, Rejected cause) {
		return new FailureAnalysis(cause.sentence(), null, failure);
	}

}
