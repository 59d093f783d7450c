package org.assay.notice;

import org.assay.shared.Choice;

/** How far a notice or an email has come. */
enum Delivery implements Choice {

	/** A notice that goes with its person's next digest. */
	FOR_DIGEST,

	/** Goes out as soon as the mail service takes it. */
	QUEUED,

	/** The mail service confirmed that it took it. */
	SENT,

	/** Nobody takes it for that person: see the reason with the email. */
	REFUSED,

	/** Not to be emailed. */
	ON_PAGE,

	/** Its person may not see the case any more. */
	WITHHELD;

}
