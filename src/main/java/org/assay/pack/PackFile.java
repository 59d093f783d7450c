package org.assay.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.assay.pack.check.PackCheck;

/** A pack in one ZIP file, as somebody sends it. Nothing of it is written to a folder. */
final class PackFile {

	private static final int MOST_ENTRIES = 1_000;

	private static final long MOST_BYTES = 20_000_000;

	private PackFile() {
	}

	/**
	 * Reads a pack; the folder that holds it may be part of the names.
	 * @throws PackNotFound if the file is no ZIP file, holds no pack or is too big
	 */
	static ProcessPack read(InputStream content) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		long bytes = 0;
		int entries = 0;
		try (ZipInputStream zip = new ZipInputStream(content)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] file = zip.readNBytes(PackCheck.MOST_BYTES + 1);
				bytes += file.length;
				if (++entries > MOST_ENTRIES || bytes > MOST_BYTES || file.length > PackCheck.MOST_BYTES) {
					throw new PackNotFound("This file is too big for a process pack: send only the diagrams,"
							+ " decision tables and forms, each smaller than 2 MB.");
				}
				if (!entry.isDirectory() && ProcessPack.isPart(entry.getName())) {
					files.put(entry.getName(), file);
				}
			}
		}
		catch (ZipException | IllegalArgumentException ex) {
			files.clear();
		}
		if (files.isEmpty()) {
			throw new PackNotFound("This file holds no process pack: send the whole processes folder as one ZIP file.");
		}
		return new ProcessPack(withoutFolder(files));
	}

	/** Takes off the folder that all files lie in, if it holds nothing of its own. */
	private static Map<String, byte[]> withoutFolder(Map<String, byte[]> files) {
		String folder = "processes/";
		int start = files.keySet().iterator().next().indexOf(folder) + folder.length();
		String above = files.keySet().iterator().next().substring(0, Math.max(0, start));
		if (!above.endsWith(folder) || !files.keySet().stream().allMatch((name) -> name.startsWith(above))) {
			return files;
		}
		Map<String, byte[]> moved = new TreeMap<>();
		files.forEach((name, content) -> moved.put(name.substring(above.length()), content));
		return moved;
	}

}
