package org.assay.pack.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read in a shorter way than by Jackson's mapper is read no differently. */
class TreeTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final ObjectMapper STRICT = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.withConfigOverride(List.class, (lists) -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	@Test
	void everyFormIsReadWhole() throws IOException {
		for (var file : TestPack.standard().files().entrySet()) {
			if (file.getKey().endsWith(".form")) {
				assertThat(Tree.ofJson(file.getValue())).hasToString(JSON.readTree(file.getValue()).toString());
			}
		}
		byte[] rare = "{\"a\":[0,-1,1.5,1e2,true,false,null,\"“é”\",[],{}],\"b\":2}".getBytes(StandardCharsets.UTF_8);
		assertThat(Tree.ofJson(rare)).hasToString(JSON.readTree(rare).toString());
		assertThat(Tree.ofJson(new byte[0]).isMissingNode()).isTrue();
	}

	@Test
	void nothingThatIsAskedIsPassedOver() throws IOException {
		assertThat(Spine.shipped()).isEqualTo(mapped("/pack/spine.yaml", Spine.class));
		assertThat(Minima.shipped()).isEqualTo(mapped("/pack/minima.yaml", Minima.class));
	}

	private static <T> T mapped(String file, Class<T> type) throws IOException {
		try (InputStream content = TreeTests.class.getResourceAsStream(file)) {
			return STRICT.readValue(content, type);
		}
	}

}
