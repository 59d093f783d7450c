package org.assay.evidence;

import org.assay.shared.ExemptFacts;
import org.assay.shared.ExemptReaders;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which evidence not everybody who works for the council may read: what was marked as
 * exempt, and all that was filed in an exempt case.
 */
@Component
class ExemptEvidence {

	private final ObjectProvider<ExemptFacts> cases;

	private final SignedIn signedIn;

	ExemptEvidence(ObjectProvider<ExemptFacts> cases, SignedIn signedIn) {
		this.cases = cases;
		this.signedIn = signedIn;
	}

	boolean includes(EvidenceItem item) {
		return item.particulars().classification() == Classification.EXEMPT || includes(item.subject());
	}

	boolean includes(Reference subject) {
		return this.cases.stream().anyMatch((one) -> one.include(subject));
	}

	/** Whether the signed-in person may not read it; whoever filed it may. */
	boolean hides(EvidenceItem item) {
		var actor = this.signedIn.actor();
		return includes(item) && !ExemptReaders.include(actor, item.council())
				&& item.versions().stream().noneMatch((version) -> version.receivedFrom().equals(actor.id()));
	}

}
