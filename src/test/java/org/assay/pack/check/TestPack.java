package org.assay.pack.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A copy of the standard pack that a test may spoil. */
final class TestPack {

	private static final Map<String, byte[]> SHIPPED = shipped();

	/** The check, with the standard pack as its vocabulary. */
	static final PackCheck CHECK = new PackCheck(standard().files());

	private final Map<String, byte[]> files = new TreeMap<>();

	/** The pack as it is shipped. */
	static TestPack standard() {
		TestPack pack = new TestPack();
		pack.files.putAll(SHIPPED);
		return pack;
	}

	private static Map<String, byte[]> shipped() {
		Map<String, byte[]> files = new TreeMap<>();
		Path folder = Path.of("processes");
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(path).toString();
				if (name.matches(".+\\.(bpmn|dmn|form)")) {
					files.put(name, Files.readAllBytes(path));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return files;
	}

	/** The file of the standard pack that a process is drawn in. */
	static String fileOf(String process) {
		return standard().files.keySet()
			.stream()
			.filter((name) -> name.endsWith("/" + process + ".bpmn"))
			.findFirst()
			.orElseThrow();
	}

	/** Changes a diagram. */
	TestPack editFile(String file, Consumer<BpmnModelInstance> change) {
		BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(this.files.get(file)));
		change.accept(model);
		this.files.put(file, Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** Changes the diagram of a process. */
	TestPack edit(String process, Consumer<BpmnModelInstance> change) {
		return editFile(fileOf(process), change);
	}

	/** Draws in the diagram of a process. */
	TestPack draw(String process, Consumer<Sketch> change) {
		return edit(process, (model) -> change.accept(new Sketch(model)));
	}

	/** Lets the end of an assessment wait for both of two ways, of which one is taken. */
	static void joinInstead(BpmnModelInstance model) {
		FlowNode merge = model.getModelElementById("Gateway_BeforeDutyAssessed");
		ParallelGateway join = model.newInstance(ParallelGateway.class);
		join.setId("Join");
		join.setName("Both done");
		merge.getParentElement().addChildElement(join);
		for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
			if (merge.equals(flow.getTarget())) {
				flow.setTarget(join);
			}
		}
		SequenceFlow on = model.newInstance(SequenceFlow.class);
		on.setId("On");
		merge.getParentElement().addChildElement(on);
		on.setSource(join);
		on.setTarget(merge);
	}

	/** Changes the text of a file, which must hold what is to be changed. */
	TestPack replace(String file, String from, String to) {
		String text = new String(this.files.get(file), StandardCharsets.UTF_8);
		if (!text.contains(from)) {
			throw new IllegalArgumentException(file + " does not hold " + from);
		}
		return put(file, text.replace(from, to));
	}

	/** Changes the text of a file at its first place only. */
	TestPack replaceFirst(String file, String from, String to) {
		String text = new String(this.files.get(file), StandardCharsets.UTF_8);
		int at = text.indexOf(from);
		if (at < 0) {
			throw new IllegalArgumentException(file + " does not hold " + from);
		}
		return put(file, text.substring(0, at) + to + text.substring(at + from.length()));
	}

	TestPack put(String file, String content) {
		return put(file, content.getBytes(StandardCharsets.UTF_8));
	}

	TestPack put(String file, byte[] content) {
		this.files.put(file, content);
		return this;
	}

	TestPack remove(String file) {
		if (this.files.remove(file) == null) {
			throw new IllegalArgumentException("There is no " + file);
		}
		return this;
	}

	Map<String, byte[]> files() {
		return this.files;
	}

}
