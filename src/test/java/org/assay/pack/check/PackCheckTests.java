package org.assay.pack.check;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PackCheckTests {

	@Test
	void theStandardPackHasNoProblem() {
		assertThat(new PackCheck().check(TestPack.standard().files())).isEmpty();
	}

}
