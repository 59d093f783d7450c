package org.assay.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page of a guide. Markup in the text is shown as text, and links lead nowhere
 * but to pages.
 */
class GuideReader {

	private static final List<Extension> EXTENSIONS = List.of(YamlFrontMatterExtension.create(),
			TablesExtension.create(), HeadingAnchorExtension.create());

	private static final Map<Class<?>, String> CLASSES = Map.of(Paragraph.class, "govuk-body", BulletList.class,
			"govuk-list govuk-list--bullet", OrderedList.class, "govuk-list govuk-list--number", Link.class,
			"govuk-link", TableBlock.class, "govuk-table");

	private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();

	private final HtmlRenderer renderer = HtmlRenderer.builder()
		.extensions(EXTENSIONS)
		.escapeHtml(true)
		.sanitizeUrls(true)
		.attributeProviderFactory((context) -> new InTheStyleOfPages())
		.build();

	Guide read(String key, String text) {
		Node document = this.parser.parse(text);
		YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
		document.accept(front);
		Headings headings = new Headings();
		document.accept(headings);
		List<String> posts = front.getData()
			.getOrDefault("posts", List.of())
			.stream()
			.flatMap((names) -> Stream.of(names.split(",")))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.toList();
		return new Guide(key, headings.words.get(0), posts, this.renderer.render(document),
				headings.words.stream()
					.map((words) -> words.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
					.toList());
	}

	/** The headings in their order, the title first. */
	private static final class Headings extends AbstractVisitor {

		private final List<String> words = new ArrayList<>();

		@Override
		public void visit(Heading heading) {
			this.words.add((heading.getFirstChild() instanceof Text text) ? text.getLiteral() : "");
		}

	}

	private static final class InTheStyleOfPages implements AttributeProvider {

		@Override
		public void setAttributes(Node node, String tag, Map<String, String> attributes) {
			String style = style(node, tag);
			if (style != null) {
				attributes.put("class", style);
			}
			if (node instanceof TableCell && tag.equals("th")) {
				attributes.put("scope", "col");
			}
		}

		private static @Nullable String style(Node node, String tag) {
			return switch (tag) {
				case "h1" -> "govuk-heading-l";
				case "h2" -> "govuk-heading-m";
				case "thead" -> "govuk-table__head";
				case "tbody" -> "govuk-table__body";
				case "tr" -> "govuk-table__row";
				case "th" -> "govuk-table__header";
				case "td" -> "govuk-table__cell";
				default -> CLASSES.get(node.getClass());
			};
		}

	}

}
