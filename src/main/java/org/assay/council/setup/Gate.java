package org.assay.council.setup;

import org.assay.council.AdministratorNeeded;
import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.shared.SignedIn;
import org.springframework.stereotype.Component;

/** Lets administrators in and nobody else. */
@Component
class Gate {

	private final Councils councils;

	private final SignedIn signedIn;

	Gate(Councils councils, SignedIn signedIn) {
		this.councils = councils;
		this.signedIn = signedIn;
	}

	/**
	 * The council, for its administrators.
	 * @throws AdministratorNeeded for others who work for it
	 */
	Council admit(String council) {
		AdministratorNeeded.unlessSetUpBy(this.signedIn.actor(), council);
		return this.councils.get(this.signedIn.actor(), council);
	}

}
