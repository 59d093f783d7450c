package org.assay.register;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * The text of a file that somebody sends as an edition: plain YAML that names no types
 * and refers to nothing, so that reading it makes nothing but text, numbers and lists.
 */
final class EditionText {

	/** An edition has a tenth of this. */
	private static final int MOST_BYTES = 1_000_000;

	private EditionText() {
	}

	/**
	 * The text.
	 * @throws EditionUnreadable with the line that is to blame
	 */
	static String of(byte[] file) {
		if (file.length == 0) {
			throw refusal("Choose the file of the edition first.");
		}
		if (file.length > MOST_BYTES) {
			throw refusal("The file has more than 1 MB; an edition in words of your own has a tenth of that.");
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
			unlessPlain(text);
			return text;
		}
		catch (CharacterCodingException ex) {
			throw refusal("The file is no text in UTF-8: save it as text, with that encoding.");
		}
		catch (MarkedYAMLException ex) {
			throw refusal("The file cannot be read as YAML from line " + (ex.getProblemMark().getLine() + 1)
					+ " on: look at indentation, colons and quotation marks there.");
		}
		catch (YAMLException ex) {
			throw refusal("The file cannot be read as YAML: start from the example on this page.");
		}
	}

	private static void unlessPlain(String text) {
		int documents = 0;
		for (Event event : new Yaml(new LoaderOptions()).parse(new StringReader(text))) {
			documents += (event instanceof DocumentStartEvent) ? 1 : 0;
			if (documents > 1) {
				throw refusal("The file holds several documents: send one edition at a time.");
			}
			if (isTagged(event) || event instanceof AliasEvent || isAnchored(event)) {
				throw refusal("Line " + (event.getStartMark().getLine() + 1)
						+ " names a type or refers to another line (!, & or *): write the text itself, in quotation marks.");
			}
		}
	}

	private static boolean isTagged(Event event) {
		return (event instanceof ScalarEvent scalar && scalar.getTag() != null)
				|| (event instanceof CollectionStartEvent collection && collection.getTag() != null);
	}

	private static boolean isAnchored(Event event) {
		return event instanceof NodeEvent node && node.getAnchor() != null;
	}

	private static EditionUnreadable refusal(String sentence) {
		return new EditionUnreadable(List.of(sentence));
	}

}
