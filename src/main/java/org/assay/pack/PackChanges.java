package org.assay.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is different between two packs, file by file. */
record PackChanges(List<String> added, List<String> removed, List<String> changed) {

	static PackChanges between(Map<String, byte[]> before, Map<String, byte[]> after) {
		var added = new TreeSet<>(after.keySet());
		added.removeAll(before.keySet());
		var removed = new TreeSet<>(before.keySet());
		removed.removeAll(after.keySet());
		List<String> changed = after.keySet()
			.stream()
			.filter((file) -> before.containsKey(file) && !Arrays.equals(before.get(file), after.get(file)))
			.toList();
		return new PackChanges(List.copyOf(added), List.copyOf(removed), changed);
	}

	/** The differences in one line. */
	String words() {
		List<String> parts = new ArrayList<>();
		say(parts, "Changed: ", this.changed);
		say(parts, "Added: ", this.added);
		say(parts, "Removed: ", this.removed);
		return parts.isEmpty() ? "Nothing" : String.join(" ", parts);
	}

	private static void say(List<String> parts, String what, List<String> files) {
		if (!files.isEmpty()) {
			parts.add(what + String.join(", ", files) + ".");
		}
	}

}
