package org.assay.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assay.pack.check.CouncilFiles;
import org.assay.pack.check.PackCheck;

/**
 * The diagrams, decision tables and forms that go live together: the standard ones, and
 * those that a council puts in their place, in a folder of its key below
 * {@code councils}.
 */
final class ProcessPack {

	private static final Pattern PART = Pattern.compile(".+\\.(bpmn|dmn|form)");

	private final SortedMap<String, byte[]> files;

	ProcessPack(Map<String, byte[]> files) {
		this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
	}

	/**
	 * Reads the pack of a folder; names are relative to it.
	 * @throws PackNotFound if there is no such folder, or nothing of a pack in it
	 */
	static ProcessPack read(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new PackNotFound("There is no folder " + folder + ": name the one that holds the processes.");
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			Map<String, byte[]> files = new TreeMap<>();
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				if (isPart(name)) {
					files.put(name, content(path));
				}
			}
			if (files.isEmpty()) {
				throw new PackNotFound("The folder " + folder
						+ " holds no diagram, decision table or form: name the one that holds the processes.");
			}
			return new ProcessPack(files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a file of that name belongs to a pack. */
	static boolean isPart(String name) {
		return PART.matcher(name).matches();
	}

	/** Of a file that is too big, enough to tell that it is. */
	private static byte[] content(Path path) throws IOException {
		try (InputStream content = Files.newInputStream(path)) {
			return content.readNBytes(PackCheck.MOST_BYTES + 1);
		}
	}

	/** The pack shipped inside Assay: a folder, or a part of its jar. */
	static ProcessPack shipped() {
		try {
			URL shipped = Objects.requireNonNull(ProcessPack.class.getResource("/processes/"));
			return (shipped.openConnection() instanceof JarURLConnection part) ? read(part)
					: read(Path.of(shipped.toURI()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ProcessPack read(JarURLConnection part) throws IOException {
		JarFile jar = part.getJarFile(); // not to be closed: the classes come from it
		Map<String, byte[]> files = new TreeMap<>();
		for (JarEntry entry : Collections.list(jar.entries())) {
			if (entry.getName().startsWith(part.getEntryName()) && isPart(entry.getName())) {
				try (InputStream content = jar.getInputStream(entry)) {
					files.put(entry.getName().substring(part.getEntryName().length()), content.readAllBytes());
				}
			}
		}
		return new ProcessPack(files);
	}

	/** The content of each file by its name within the pack. */
	SortedMap<String, byte[]> files() {
		return this.files;
	}

	/** What all councils share that have nothing of their own. */
	SortedMap<String, byte[]> standard() {
		return CouncilFiles.of(this.files).standard();
	}

	/** All that each council runs by that has files of its own, by the council's key. */
	SortedMap<String, SortedMap<String, byte[]>> councils() {
		CouncilFiles apart = CouncilFiles.of(this.files);
		SortedMap<String, SortedMap<String, byte[]>> councils = new TreeMap<>();
		apart.own().keySet().forEach((council) -> councils.put(council, apart.runBy(council)));
		return councils;
	}

	/** SHA-256 over all names and contents: equal exactly when the packs are. */
	String digest() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			this.files.forEach((name, content) -> {
				digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
				digest.update(content);
			});
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
