package org.assay.cabinet.document;

import java.util.regex.Pattern;

/** Text without what no document can hold. */
final class Plain {

	/**
	 * Characters that no XML holds (XML 1.0, production 2), and those that turn the
	 * direction of whatever text comes after them.
	 */
	private static final Pattern IMPOSSIBLE = Pattern.compile(
			"[^\\n\\t\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]|[\\x{7F}-\\x{9F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

	private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\x{85}\\x{2028}\\x{2029}]");

	private static final Pattern GAP = Pattern.compile("\\s+");

	private Plain() {
	}

	/** Any number of lines. */
	static String text(String typed) {
		return IMPOSSIBLE.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll("");
	}

	/** A single line without gaps. */
	static String line(String typed) {
		return GAP.matcher(text(typed)).replaceAll(" ").strip();
	}

}
