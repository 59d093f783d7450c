package org.assay.evidence;

import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LinkTests {

	@Test
	void keepsAnAddressThatABrowserCanOpen() {
		Link link = Link.to(" https://democracy.example.gov.uk/minutes?id=7#part2 ");

		assertThat(link.address()).isEqualTo("https://democracy.example.gov.uk/minutes?id=7#part2");
		assertThat(link.digest()).isEqualTo("5ea044d0d3ece717b08de24701c56227702fac101a37fd82f57dfb149393ec80");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "minutes", "//host/x",
			"https://", "https://a b" })
	void refusesAnythingElse(String address) {
		assertThatExceptionOfType(LinkUnusable.class).isThrownBy(() -> Link.to(address))
			.withMessageContaining("https://");
	}

	@Test
	void asksForAnAddress() {
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> Link.to(" "))
			.withMessage("Give the address of the link.");
	}

}
