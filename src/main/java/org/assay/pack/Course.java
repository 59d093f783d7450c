package org.assay.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What a diagram says apart from words, pictures, forms and deadlines. */
final class Course {

	private static final Set<String> WORDS = Set.of("documentation", "textAnnotation", "association", "group",
			"laneSet", "incoming", "outgoing", "BPMNDiagram");

	private static final Set<String> FORMS = Set.of("formRef", "formRefBinding", "formKey", "versionTag");

	private static final Set<String> BESIDE_THE_WAY = Set.of("assay.due", "assay.remind", "assay.escalateTo",
			"assay.replaces");

	private Course() {
	}

	/**
	 * Equal for two diagrams that differ in nothing else, or in the order of steps;
	 * short, because many are remembered.
	 */
	static String of(Element diagram) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(said(diagram).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String said(Element element) {
		List<String> attributes = new ArrayList<>();
		NamedNodeMap all = element.getAttributes();
		for (int at = 0; at < all.getLength(); at++) {
			Node one = all.item(at);
			if (isPartOfCourse(element, one)) {
				attributes.add(one.getLocalName() + "=" + one.getNodeValue());
			}
		}
		Collections.sort(attributes);
		List<String> children = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner && isPartOfCourse(inner)) {
				children.add(said(inner));
			}
		}
		String text = (element.getElementsByTagName("*").getLength() == 0)
				? element.getTextContent().strip().replaceAll("\\s+", " ") : "";
		if (Set.of("definitions", "process", "subProcess").contains(element.getLocalName())) {
			Collections.sort(children);
		}
		return element.getLocalName() + attributes + children + text;
	}

	private static boolean isPartOfCourse(Element element) {
		return !WORDS.contains(element.getLocalName()) && !(element.getLocalName().equals("property")
				&& BESIDE_THE_WAY.contains(element.getAttribute("name")));
	}

	private static boolean isPartOfCourse(Element owner, Node attribute) {
		String namespace = String.valueOf(attribute.getNamespaceURI());
		boolean label = attribute.getNodeName().equals("name")
				&& !Set.of("message", "signal", "property").contains(owner.getLocalName());
		return !label && !FORMS.contains(attribute.getLocalName()) && !owner.getLocalName().equals("definitions")
				&& !namespace.endsWith("/xmlns/");
	}

}
