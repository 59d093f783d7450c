package org.assay.demo;

import org.assay.register.Register;
import org.assay.review.OwnerDesk;
import org.assay.security.ActingAs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Names an owner for every duty, as the assurance lead does once. */
@Component
@Profile("demo")
class DemoOwners {

	private final OwnerDesk desk;

	private final Register register;

	private final ActingAs acting;

	DemoOwners(OwnerDesk desk, Register register, ActingAs acting) {
		this.desk = desk;
		this.register = register;
		this.acting = acting;
	}

	void name(DemoCast cast) {
		this.acting.run(cast.assuranceLead(),
				() -> this.register.current()
					.duties()
					.forEach((duty) -> this.desk.name(cast.council(), duty.key(), cast.owner(duty))));
	}

}
