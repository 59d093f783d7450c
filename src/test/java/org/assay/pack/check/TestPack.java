package org.assay.pack.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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

	Map<String, byte[]> files() {
		return this.files;
	}

}
