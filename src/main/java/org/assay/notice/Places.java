package org.assay.notice;

import org.assay.shared.Reference;
import org.assay.workflow.CaseAddresses;

import org.springframework.stereotype.Component;

/** The paths of the pages where people see and do what they are told of. */
@Component
class Places {

	static final String PEERS = "/peer-challenges";

	private final CaseAddresses cases;

	Places(CaseAddresses cases) {
		this.cases = cases;
	}

	static String task(String id) {
		return "/camunda/app/tasklist/default/#/?task=" + id;
	}

	static String decision(Reference decision) {
		return "/decisions/" + decision.id();
	}

	/** The page of the case; of those that have none, the page Notices. */
	String of(Reference subject) {
		return this.cases.of(subject).orElse("/notices");
	}

}
