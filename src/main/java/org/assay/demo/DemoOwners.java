package org.assay.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Names an owner for every duty, as the assurance lead does once. */
@Component
@Profile("demo")
class DemoOwners {

	void name() {
	}

}
