package org.assay.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.assay.shared.Actor;
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

	boolean includes(Reference subject) {
		return this.cases.stream().anyMatch((one) -> one.include(subject));
	}

	/** As {@link #includes}, of many pieces: asked once of each case. */
	Predicate<Reference> cases() {
		Map<Reference, Boolean> known = new HashMap<>();
		return (subject) -> known.computeIfAbsent(subject, this::includes);
	}

	/** What the signed-in person may not read; whoever filed a piece may. */
	Predicate<EvidenceItem> hidden() {
		Actor actor = this.signedIn.actor();
		Predicate<Reference> exempt = cases();
		return (item) -> !ExemptReaders.include(actor, item.council())
				&& item.versions().stream().noneMatch((version) -> version.receivedFrom().equals(actor.id()))
				&& (item.particulars().classification() == Classification.EXEMPT || exempt.test(item.subject()));
	}

}
