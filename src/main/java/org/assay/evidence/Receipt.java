package org.assay.evidence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.assay.shared.Actor;
import org.assay.shared.SignedIn;

import org.springframework.stereotype.Component;

/** Makes a version of what was received: from whom and when. */
@Component
class Receipt {

	private final SignedIn signedIn;

	private final Clock clock;

	Receipt(SignedIn signedIn, Clock clock) {
		this.signedIn = signedIn;
		this.clock = clock;
	}

	EvidenceVersion of(IncomingFile file, String mediaType) {
		Actor actor = this.signedIn.actor();
		return new EvidenceVersion(file.digest(), file.size(), mediaType, null,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), actor.id(), actor.name());
	}

	EvidenceVersion of(Link link) {
		Actor actor = this.signedIn.actor();
		return new EvidenceVersion(link.digest(), 0, "", link.address(),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), actor.id(), actor.name());
	}

}
