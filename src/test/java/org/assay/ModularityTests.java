package org.assay;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void keepsEveryModuleToItsDeclaredArrows() {
		ApplicationModules.of(Assay.class).verify();
	}

}
