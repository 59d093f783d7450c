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

/** A copy of the standard pack that a test may spoil. */
final class TestPack {

	private final Map<String, byte[]> files = new TreeMap<>();

	/** The pack as it is shipped. */
	static TestPack standard() {
		TestPack pack = new TestPack();
		Path folder = Path.of("processes");
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(path).toString();
				if (name.matches(".+\\.(bpmn|dmn|form)")) {
					pack.files.put(name, Files.readAllBytes(path));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pack;
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

	Map<String, byte[]> files() {
		return this.files;
	}

}
