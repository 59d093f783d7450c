package org.assay.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.core.io.Resource;

/** An edition as a YAML file; a misspelt property is an error. */
final class EditionFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.addModule(new JavaTimeModule())
		.addModule(new SimpleModule().addSerializer(new LowerCase()))
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, YAMLGenerator.Feature.SPLIT_LINES)
		.defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
		.build();

	private EditionFile() {
	}

	static Edition read(Resource file) {
		try (InputStream content = file.getInputStream()) {
			return YAML.readValue(content, Edition.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The edition in " + file.getFilename() + " cannot be read", ex);
		}
	}

	/** Reads what was checked before, such as an imported edition. */
	static Edition read(String content) {
		try {
			return YAML.readValue(content, Edition.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The edition cannot be read", ex);
		}
	}

	/** What the file says, whether it is an edition or not. */
	static JsonNode tree(String content) throws IOException {
		return YAML.readTree(content);
	}

	/** The edition in the form that is read. */
	static String write(Edition edition) {
		try {
			return YAML.writeValueAsString(edition);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Constants as people write them in the file. */
	@SuppressWarnings("rawtypes")
	private static final class LowerCase extends StdSerializer<Enum> {

		private static final long serialVersionUID = 1L;

		LowerCase() {
			super(Enum.class);
		}

		@Override
		public void serialize(Enum constant, JsonGenerator json, SerializerProvider provider) throws IOException {
			json.writeString(constant.name().toLowerCase(Locale.ROOT));
		}

	}

}
