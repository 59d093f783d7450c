package org.assay.pack.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * All that the law and the guidance ask of decision tables. It belongs to Assay: no
 * council changes it.
 */
record Minima(List<Minimum> minima) {

	private static final String FILE = "/pack/minima.yaml";

	static Minima shipped() {
		try (InputStream file = Minima.class.getResourceAsStream(FILE)) {
			return new YAMLMapper().readValue(file, Minima.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Minimum> of(String decision) {
		return this.minima.stream().filter((one) -> one.decision().equals(decision)).toList();
	}

}
