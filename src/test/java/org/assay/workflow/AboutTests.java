package org.assay.workflow;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AboutTests {

	@Test
	void quotesWhatPeopleWroteAsTextOnly() {
		String text = About.text("Duty").quote("Reasons", "See [here](http://x)\n\n<b>*now*</b>\n").toString();

		assertThat(text).isEqualTo("Duty\n\n**Reasons**\n\n> See \\[here\\](http://x)\n> \n> &lt;b>\\*now\\*&lt;/b>");
	}

	@Test
	void fitsIntoATextVariableOfTheEngine() {
		assertThat(About.text("x".repeat(5_000)).toString()).hasSizeLessThan(4_000)
			.endsWith("… The rest is on its page.");
	}

}
