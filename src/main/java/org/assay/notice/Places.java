package org.assay.notice;

import org.assay.shared.Reference;

/** The paths of the pages where people see and do what they are told of. */
final class Places {

	static final String DECISIONS = "/decisions/";

	static final String PEERS = "/peer-challenges";

	private Places() {
	}

	static String task(String id) {
		return "/camunda/app/tasklist/default/#/?task=" + id;
	}

	/** The page of the record; of those that have none, the page Notices. */
	static String of(Reference subject) {
		return switch (subject.kind()) {
			case "decision" -> DECISIONS + subject.id();
			case "meeting" -> "/meetings/" + subject.id();
			case "review" -> "/reviews/" + subject.id();
			case "report" -> "/reports/" + subject.id();
			case "action" -> "/actions/" + subject.id();
			case "scrutiny-review" -> "/scrutiny/" + subject.id();
			case "role-change" -> "/leadership/" + subject.id();
			case "leadership-statement" -> "/statements/" + subject.id();
			case "consultation" -> "/consultations/" + subject.id();
			case "peer-challenge" -> PEERS + "/" + subject.id();
			default -> "/notices";
		};
	}

}
