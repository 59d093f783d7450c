package org.assay.pack.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

/** Reads the files of a pack; one that cannot be read is a problem, not a failure. */
final class PackReader {

	private static final ObjectMapper JSON = new ObjectMapper();

	private PackReader() {
	}

	static Pack read(Map<String, byte[]> files, Problems problems) {
		List<Diagram> diagrams = new ArrayList<>();
		Map<String, DmnModelInstance> tables = new TreeMap<>();
		Map<String, JsonNode> forms = new TreeMap<>();
		new TreeMap<>(files).forEach((file, content) -> {
			try {
				if (file.endsWith(".bpmn")) {
					diagrams.add(new Diagram(file, Bpmn.readModelFromStream(new ByteArrayInputStream(content))));
				}
				else if (file.endsWith(".dmn")) {
					tables.put(file, Dmn.readModelFromStream(new ByteArrayInputStream(content)));
				}
				else if (file.endsWith(".form")) {
					forms.put(file, JSON.readTree(content));
				}
			}
			catch (ModelException | IOException ex) {
				problems.error(file, "The file cannot be read.", "Open it in Camunda Modeler and save it again.");
			}
		});
		return new Pack(diagrams, tables, forms);
	}

}
