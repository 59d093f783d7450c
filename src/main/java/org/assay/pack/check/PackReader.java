package org.assay.pack.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/** Reads the files of a pack; one that cannot be read is a problem, not a failure. */
final class PackReader {

	private static final DiagramParser DIAGRAMS = new DiagramParser();

	private static final TableParser TABLES = new TableParser();

	private static final String SAVE_AGAIN = "Open it in Camunda Modeler, put right what it shows, and save it again.";

	private final Map<String, byte[]> standard;

	private final Map<String, Object> models = new HashMap<>();

	/**
	 * A reader that need not read again what is as in the standard pack, which is most of
	 * what a council runs by.
	 */
	PackReader(Map<String, byte[]> standard) {
		this.standard = Map.copyOf(standard);
		pack(standard, new Problems(), this.models::put);
	}

	/** Reads a pack on its own. */
	static Pack read(Map<String, byte[]> files, Problems problems) {
		return new PackReader(Map.of()).pack(files, problems);
	}

	/** Reads a pack. */
	Pack pack(Map<String, byte[]> files, Problems problems) {
		return pack(files, problems, (file, model) -> {
		});
	}

	private Pack pack(Map<String, byte[]> files, Problems problems, BiConsumer<String, Object> onRead) {
		List<Diagram> diagrams = new ArrayList<>();
		Map<String, DmnModelInstance> tables = new TreeMap<>();
		Map<String, JsonNode> forms = new TreeMap<>();
		new TreeMap<>(files).forEach((file, content) -> model(file, content, problems).ifPresent((model) -> {
			onRead.accept(file, model);
			if (model instanceof BpmnModelInstance diagram) {
				diagrams.add(diagram(file, diagram, problems));
			}
			else if (model instanceof DmnModelInstance table) {
				tables.put(file, table);
			}
			else if (model instanceof JsonNode form) {
				forms.put(file, form);
			}
		}));
		return new Pack(diagrams, tables, forms);
	}

	private static Diagram diagram(String file, BpmnModelInstance model, Problems problems) {
		Diagram diagram = new Diagram(file, model);
		if (diagram.processes().size() != 1) {
			problems.error(file, "The file holds " + diagram.processes().size() + " processes.",
					"Draw each process in a file of its own.");
		}
		else if (diagram.processes().iterator().next().getChildElementsByType(StartEvent.class).isEmpty()) {
			problems.error(file, "The process has no beginning.", "Draw a start event.");
		}
		return diagram;
	}

	private Optional<Object> model(String file, byte[] content, Problems problems) {
		Object known = this.models.get(file);
		if (known != null && Arrays.equals(content, this.standard.get(file))) {
			return Optional.of(known);
		}
		try {
			if (isFit(file, content, problems)) {
				return Optional.ofNullable(parse(file, content));
			}
		}
		catch (XMLStreamException ex) {
			problems.error(file, "The file is not valid in line " + ex.getLocation().getLineNumber() + ".", SAVE_AGAIN);
		}
		catch (ModelException ex) {
			problems.error(file, "The file is not valid" + line(ex) + ".", SAVE_AGAIN);
		}
		catch (IOException ex) {
			problems.error(file, "The file is no form: it is not valid JSON.", SAVE_AGAIN);
		}
		return Optional.empty();
	}

	private static @Nullable Object parse(String file, byte[] content) throws IOException {
		if (file.endsWith(".bpmn")) {
			return DIAGRAMS.parseModelFromStream(new ByteArrayInputStream(content));
		}
		if (file.endsWith(".dmn")) {
			return TABLES.parseModelFromStream(new ByteArrayInputStream(content));
		}
		return file.endsWith(".form") ? Tree.ofJson(content) : null;
	}

	private static boolean isFit(String file, byte[] content, Problems problems) throws XMLStreamException {
		String text = new String(content, StandardCharsets.UTF_8);
		if (content.length > PackCheck.MOST_BYTES) {
			problems.error(file, "The file is bigger than 2 MB.",
					"A diagram or form is small: look for what it holds.");
		}
		else if (text.contains("http://camunda.org/schema/zeebe/1.0")
				|| text.contains("executionPlatform=\"Camunda Cloud\"")
				|| text.contains("\"executionPlatform\": \"Camunda Cloud\"")) {
			problems.error(file, "The file is made for Camunda 8, which Assay does not run.",
					"Make it anew in Camunda Modeler for Camunda Platform 7.");
		}
		else {
			Optional<FirstLook.Refusal> refusal = file.endsWith(".form") ? Optional.empty() : FirstLook.at(content);
			refusal.ifPresent((why) -> problems.error(file, why.sentence(), why.remedy()));
			return refusal.isEmpty();
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
