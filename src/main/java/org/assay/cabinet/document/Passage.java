package org.assay.cabinet.document;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a part, or a point of a list in it. */
public sealed interface Passage {

	String text();

	/**
	 * Reads text as people type it: an empty line ends a paragraph, a line that begins
	 * with {@code -}, {@code *} or {@code •} is a point.
	 */
	static List<Passage> read(String typed) {
		List<Passage> passages = new ArrayList<>();
		List<String> paragraph = new ArrayList<>();
		for (String line : Plain.text(typed).split("\n", -1)) {
			boolean point = line.strip().matches("[-*•]\\s+\\S.*");
			if (point || line.isBlank()) {
				end(paragraph, passages);
			}
			if (point) {
				passages.add(new Point(line.strip().substring(1)));
			}
			else if (!line.isBlank()) {
				paragraph.add(line.strip());
			}
		}
		end(paragraph, passages);
		return passages;
	}

	private static void end(List<String> paragraph, List<Passage> passages) {
		if (!paragraph.isEmpty()) {
			passages.add(new Paragraph(String.join(" ", paragraph)));
			paragraph.clear();
		}
	}

	/** Stands on its own and is numbered. */
	record Paragraph(String text) implements Passage {

		public Paragraph {
			text = Plain.line(text);
		}

	}

	/** Belongs to the paragraph before it. */
	record Point(String text) implements Passage {

		public Point {
			text = Plain.line(text);
		}

	}

}
