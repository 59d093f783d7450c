package org.assay.pack.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads JSON and YAML as Jackson's own mapper would. That one is made to read anything
 * into anything, and takes longer to load than all forms of a pack to read.
 */
final class Tree {

	private static final JsonFactory JSON = new JsonFactory();

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private Tree() {
	}

	/**
	 * Reads JSON.
	 * @throws IOException if it is none
	 */
	static JsonNode ofJson(byte[] content) throws IOException {
		try (JsonParser parser = JSON.createParser(content)) {
			return read(parser);
		}
	}

	/** Reads a YAML file that belongs to Assay. */
	static JsonNode ofShipped(String file) {
		try (InputStream content = Tree.class.getResourceAsStream(file);
				JsonParser parser = new YAMLFactory().createParser(content)) {
			return read(parser);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JsonNode read(JsonParser parser) throws IOException {
		return (parser.nextToken() != null) ? node(parser) : NODES.missingNode();
	}

	private static JsonNode node(JsonParser parser) throws IOException {
		return switch (parser.currentToken()) {
			case START_OBJECT -> object(parser);
			case START_ARRAY -> array(parser);
			case VALUE_STRING -> NODES.textNode(parser.getText());
			case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
			case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
			case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
			default -> NODES.nullNode();
		};
	}

	private static ObjectNode object(JsonParser parser) throws IOException {
		ObjectNode object = NODES.objectNode();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			parser.nextToken();
			object.set(name, node(parser));
		}
		return object;
	}

	private static ArrayNode array(JsonParser parser) throws IOException {
		ArrayNode array = NODES.arrayNode();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			array.add(node(parser));
		}
		return array;
	}

}
