package org.assay.pack.check;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a pack apart by whom they are for: the standard ones, and those that a
 * council puts in their place or adds, below {@code councils/<council>/}.
 *
 * @param standard the files for everybody, by their names
 * @param own each council's own files, by the council's key and by the names they have
 * among the standard ones
 */
public record CouncilFiles(SortedMap<String, byte[]> standard, SortedMap<String, SortedMap<String, byte[]>> own) {

	private static final Pattern OWN = Pattern.compile("councils/([^/]+)/(.+)");

	/** Tells apart the files of a whole pack. */
	public static CouncilFiles of(Map<String, byte[]> files) {
		SortedMap<String, byte[]> standard = new TreeMap<>();
		SortedMap<String, SortedMap<String, byte[]>> own = new TreeMap<>();
		files.forEach((name, content) -> {
			Matcher council = OWN.matcher(name);
			if (council.matches()) {
				own.computeIfAbsent(council.group(1), (key) -> new TreeMap<>()).put(council.group(2), content);
			}
			else {
				standard.put(name, content);
			}
		});
		return new CouncilFiles(Collections.unmodifiableSortedMap(standard), Collections.unmodifiableSortedMap(own));
	}

	/** What the council runs by: the standard files with its own. */
	public SortedMap<String, byte[]> runBy(String council) {
		SortedMap<String, byte[]> files = new TreeMap<>(this.standard);
		files.putAll(this.own.getOrDefault(council, new TreeMap<>()));
		return Collections.unmodifiableSortedMap(files);
	}

}
