package org.assay;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.Text;

import org.springframework.web.util.HtmlUtils;

/** What a template or a page says in its own words, where a message could stand. */
final class PageTexts {

	/** The same in every language. */
	private static final Pattern NAMES = Pattern.compile("Assay|CSV|Excel|SHA-256");

	private static final Set<String> SAID = Set.of("aria-label", "title", "alt", "placeholder");

	private static final Set<String> SHOWN = Set.of("th:text", "th:utext", "th:aria-label", "th:title", "th:alt",
			"th:placeholder");

	private static final Set<String> HANDED_ON = Set.of("th:replace", "th:insert", "th:with");

	/**
	 * Quoted and yet no words: a pattern, a key, the end of a name, something compared.
	 */
	private static final Pattern NO_WORDS = Pattern
		.compile("'(EEEE )?d MMMM yyyy[^']*'|\\['[^']*'|[=!]= '[^']*'|\\+ '-[a-z]+'|(msg|text)\\('[^']*'");

	private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

	private static final Pattern PIPED = Pattern.compile("\\|([^|]*)\\|");

	private static final Pattern EXPRESSION = Pattern.compile("[$#@]\\{([^{}]|\\{([^{}]|\\{([^{}]|\\{[^{}]*})*})*})*}");

	private static final Pattern KEYWORD = Pattern.compile("[a-z/-]\\S*");

	private PageTexts() {
	}

	static Stream<Element> elements(String page) {
		try {
			return elements(new DOMMarkupParser(ParseConfiguration.htmlConfiguration()).parse(page));
		}
		catch (ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Stream<Element> elements(INestableNode node) {
		return node.getChildrenOfType(Element.class)
			.stream()
			.flatMap((child) -> Stream.concat(Stream.of(child), elements(child)));
	}

	/** What the element says itself, in its text and in its attributes. */
	static Stream<String> of(Element element) {
		Stream<String> own = isReplaced(element) ? Stream.empty() : inside(element);
		return Stream
			.concat(own,
					element.getAttributeMap()
						.entrySet()
						.stream()
						.flatMap((attribute) -> in(element, attribute.getKey(), attribute.getValue())))
			.map(String::strip)
			.filter(PageTexts::isWords);
	}

	static Stream<String> inside(Element element) {
		return element.getChildrenOfType(Text.class).stream().map(Text::getContent);
	}

	static boolean isWords(String text) {
		return NAMES.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
	}

	private static Stream<String> in(Element element, String attribute, String value) {
		if (SAID.contains(attribute) && !element.hasAttribute("th:" + attribute)) {
			return Stream.of(value);
		}
		if (SHOWN.contains(attribute)) {
			return quoted(value);
		}
		return HANDED_ON.contains(attribute) ? quoted(value).filter((text) -> !KEYWORD.matcher(text).matches())
				: Stream.empty();
	}

	private static Stream<String> quoted(String expression) {
		String words = NO_WORDS.matcher(HtmlUtils.htmlUnescape(expression)).replaceAll("");
		return Stream
			.concat(QUOTED.matcher(words).results(), PIPED.matcher(EXPRESSION.matcher(words).replaceAll("")).results())
			.map((found) -> found.group(1));
	}

	/** Whether something stands in the place of the element’s text, or it holds code. */
	private static boolean isReplaced(Element element) {
		if (element.elementNameMatches("html")) {
			return false; // the layout takes it in
		}
		return Set.of("style", "script", "code", "pre").contains(element.getElementName())
				|| Stream.of("th:text", "th:utext", "th:replace", "th:insert").anyMatch(element::hasAttribute)
				|| (element.getParent() instanceof Element parent && isReplaced(parent));
	}

}
