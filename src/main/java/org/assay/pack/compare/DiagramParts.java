package org.assay.pack.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The elements of a diagram or the rules of a decision table, each by its id. */
final class DiagramParts {

	private static final Set<String> PICTURES = Set.of("BPMNDiagram", "DMNDI");

	/** What has parts of its own, each with an id. */
	private static final Set<String> HOLDERS = Set.of("definitions", "process", "subProcess", "transaction", "decision",
			"decisionTable");

	/** Said by the flows too. */
	private static final Set<String> SAID_ELSEWHERE = Set.of("incoming", "outgoing");

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, String> places = new HashMap<>();

	private final Map<String, Part> parts = new LinkedHashMap<>();

	private DiagramParts() {
	}

	static Map<String, Part> of(byte[] content) {
		Element root = parsed(content);
		DiagramParts found = new DiagramParts();
		found.look(root);
		found.collect(root);
		return found.parts;
	}

	private static Element parsed(byte[] content) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)).getDocumentElement();
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalArgumentException("A file of a pack that went live cannot be read", ex);
		}
	}

	/** Notes everybody's name and place before anybody refers to them. */
	private void look(Element owner) {
		for (Element child : children(owner)) {
			if (child.hasAttribute("id")) {
				this.names.put(child.getAttribute("id"),
						child.getAttribute("name").isBlank()
								? "a nameless " + Words.kind(child.getLocalName()).toLowerCase(Locale.ROOT)
								: Words.quoted(child.getAttribute("name")));
			}
			if (child.getLocalName().equals("Bounds")) {
				this.places.putIfAbsent(owner.getAttribute("bpmnElement"),
						child.getAttribute("x") + " " + child.getAttribute("y"));
			}
			look(child);
		}
	}

	private void collect(Element holder) {
		int rules = 0;
		for (Element child : children(holder)) {
			String kind = child.getLocalName();
			if (!isPart(child)) {
				continue;
			}
			rules += kind.equals("rule") ? 1 : 0;
			String id = child.getAttribute("id");
			this.parts.put(id, new Part(kind.equals("rule") ? "Rule " + rules : name(child),
					told(child, UnaryOperator.identity()), told(child, this::named), this.places.getOrDefault(id, "")));
			if (HOLDERS.contains(kind)) {
				collect(child);
			}
		}
	}

	private static boolean isPart(Element element) {
		return element.hasAttribute("id") && !PICTURES.contains(element.getLocalName());
	}

	private String name(Element part) {
		String kind = Words.kind(part.getLocalName());
		if (!part.getAttribute("name").isBlank()) {
			return kind + " " + named(part.getAttribute("id"));
		}
		return part.hasAttribute("sourceRef") ? kind + " from " + named(part.getAttribute("sourceRef")) + " to "
				+ named(part.getAttribute("targetRef")) : kind;
	}

	private String named(String id) {
		return this.names.getOrDefault(id, id);
	}

	/** All that makes a part what it is. */
	private static Map<String, String> told(Element part, UnaryOperator<String> naming) {
		Map<String, String> facts = new TreeMap<>();
		tell(part, naming, facts);
		return facts;
	}

	private static void tell(Element element, UnaryOperator<String> naming, Map<String, String> facts) {
		boolean property = element.getLocalName().equals("property");
		attributes(element).stream()
			.filter((attribute) -> !Words.isUnsaid(attribute.getLocalName(), attribute.getValue()) && !property)
			.forEach((attribute) -> add(facts, attribute.getLocalName(), naming.apply(attribute.getValue())));
		if (property) {
			add(facts, element.getAttribute("name"), element.getAttribute("value"));
		}
		if (children(element).isEmpty() && !element.getTextContent().isBlank()) {
			Element said = element.getLocalName().equals("text") ? (Element) element.getParentNode() : element;
			add(facts, said.getLocalName(), element.getTextContent().strip());
		}
		boolean holder = HOLDERS.contains(element.getLocalName());
		children(element).stream()
			.filter((child) -> !SAID_ELSEWHERE.contains(child.getLocalName()) && !(holder && child.hasAttribute("id")))
			.forEach((child) -> tell(child, naming, facts));
	}

	private static void add(Map<String, String> facts, String fact, String value) {
		facts.merge(Words.fact(fact), value, (one, other) -> one + ", " + other);
	}

	private static List<Attr> attributes(Element element) {
		return IntStream.range(0, element.getAttributes().getLength())
			.mapToObj((index) -> (Attr) element.getAttributes().item(index))
			.toList();
	}

	private static List<Element> children(Element element) {
		return IntStream.range(0, element.getChildNodes().getLength())
			.mapToObj((index) -> element.getChildNodes().item(index))
			.filter(Element.class::isInstance)
			.map(Element.class::cast)
			.toList();
	}

}
