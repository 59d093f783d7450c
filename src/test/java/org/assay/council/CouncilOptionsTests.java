package org.assay.council;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CouncilOptionsTests {

	private final CouncilOptions options = new CouncilOptions();

	@Test
	void nameEveryCouncilInItsOrderAndSelectTheChosenOne() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("zedshire", "A Council");
		names.put("exampleshire", "Exampleshire");
		assertThat(this.options.of(names, "exampleshire")).isEqualTo("""
				<option value="zedshire">A Council</option>
				<option value="exampleshire" selected="selected">Exampleshire</option>""");
		assertThat(this.options.of(names, null)).doesNotContain("selected");
		assertThat(this.options.of(Map.of(), null)).isEmpty();
	}

	@Test
	void takeNoNameOrKeyForHtml() {
		assertThat(this.options.of(Map.of("a\"><b", "Bath & “North” <East> King's \"Lynn\""), "")).isEqualTo(
				"<option value=\"a&quot;&gt;&lt;b\">Bath &amp; “North” &lt;East&gt; King&#39;s &quot;Lynn&quot;</option>");
	}

}
