package org.assay.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.core.io.Resource;

/** Reads an edition from its YAML file; a misspelt property is an error. */
final class EditionFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.addModule(new JavaTimeModule())
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
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

}
