package org.assay.cabinet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

import org.springframework.core.io.ClassPathResource;

/** The decision tables of the cabinet processes, as shipped. */
final class CabinetTables {

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private CabinetTables() {
	}

	/** What each rule that matches says. */
	static List<Object> says(String table, String output, Map<String, Object> inputs) {
		try (InputStream file = new ClassPathResource("processes/cabinet/" + table + ".dmn").getInputStream()) {
			DmnDecision decision = ENGINE.parseDecision(table, file);
			return ENGINE.evaluateDecisionTable(decision, inputs).collectEntries(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
