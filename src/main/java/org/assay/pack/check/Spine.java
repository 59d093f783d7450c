package org.assay.pack.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * All that the law and the guidance ask of the processes. It belongs to Assay: no council
 * changes it.
 */
record Spine(List<Requirement> requirements) {

	private static final String FILE = "/pack/spine.yaml";

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	static Spine shipped() {
		try (InputStream file = Spine.class.getResourceAsStream(FILE)) {
			return YAML.readValue(file, Spine.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
