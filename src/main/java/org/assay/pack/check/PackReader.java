package org.assay.pack.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXParseException;

/** Reads the files of a pack; one that cannot be read is a problem, not a failure. */
final class PackReader {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String SAVE_AGAIN = "Open it in Camunda Modeler, put right what it shows, and save it again.";

	private PackReader() {
	}

	static Pack read(Map<String, byte[]> files, Problems problems) {
		List<Diagram> diagrams = new ArrayList<>();
		Map<String, DmnModelInstance> tables = new TreeMap<>();
		Map<String, JsonNode> forms = new TreeMap<>();
		new TreeMap<>(files).forEach((file, content) -> {
			try {
				if (isFit(file, content, problems)) {
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
			}
			catch (ModelException ex) {
				problems.error(file, "The file is not valid" + line(ex) + ".", SAVE_AGAIN);
			}
			catch (IOException ex) {
				problems.error(file, "The file is no form: it is not valid JSON.", SAVE_AGAIN);
			}
		});
		return new Pack(diagrams, tables, forms);
	}

	private static boolean isFit(String file, byte[] content, Problems problems) {
		String text = new String(content, StandardCharsets.UTF_8);
		if (content.length > PackCheck.MOST_BYTES) {
			problems.error(file, "The file is bigger than 2 MB.",
					"A diagram or form is small: look for what it holds.");
		}
		else if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
			problems.error(file, "The file declares a document type, which no diagram needs.",
					"Take the declaration out; it can be used to read other files of the server.");
		}
		else if (text.contains("http://camunda.org/schema/zeebe/1.0")
				|| text.contains("executionPlatform=\"Camunda Cloud\"")
				|| text.contains("\"executionPlatform\": \"Camunda Cloud\"")) {
			problems.error(file, "The file is made for Camunda 8, which Assay does not run.",
					"Make it anew in Camunda Modeler for Camunda Platform 7.");
		}
		else {
			return true;
		}
		return false;
	}

	/** The line that the XML parser stopped at. */
	private static String line(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.filter(SAXParseException.class::isInstance)
			.map((cause) -> ((SAXParseException) cause).getLineNumber())
			.filter((line) -> line > 0)
			.findFirst()
			.or(Optional::empty)
			.map((line) -> " in line " + line)
			.orElse("");
	}

}
