package org.assay;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.council.CouncilOptions;
import org.assay.council.Posts;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.data.domain.Page;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word of a page is a message, so that another language is files and nothing else.
 */
class PageWordsTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern KEY = Pattern.compile("(?:#\\{|#messages\\.msg\\(')([a-z0-9.-]+)");

	private static final Pattern KEY_IN_CODE = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");

	private static final Pattern SAID_IN_CODE = Pattern.compile("Messages\\.in\\([^\"]*" + KEY_IN_CODE.pattern());

	private static final Pattern SENTENCE = Pattern
		.compile("((?:throw new \\w+\\(|summary =)\\s*)?\"([A-Z][^\" ]* [^\" ]+ [^\"]*)\"");

	private static final Pattern ONE_MESSAGE = Pattern.compile("#\\{([a-z0-9.-]+)}");

	private static final Pattern LINK = Pattern.compile("@\\{([^{}]|\\{[^{}]*})*}");

	private static final Pattern UNESCAPED = Pattern
		.compile("\\$\\{(?!#strings\\.escapeXml\\(|#temporals\\.format\\()");

	private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]*]");

	/** With reports and emails. */
	private final Map<String, String> pages = new TreeMap<>(files(RESOURCES, "templates", "html"));

	/** Without translations, which have a language in their names. */
	private final Map<String, String> bundles = files(RESOURCES, "", "properties");

	private final Properties words = new Properties();

	PageWordsTests() throws IOException {
		this.pages.putAll(files(RESOURCES, "documents", "html"));
		for (String bundle : this.bundles.values()) {
			this.words.load(new StringReader(bundle));
		}
	}

	@Test
	void everyTextOfAPageIsAMessage() {
		List<String> texts = new ArrayList<>();
		this.pages.forEach((name, page) -> PageTexts.elements(page)
			.forEach((element) -> PageTexts.of(element).forEach((text) -> texts.add(name + ": " + text))));

		assertThat(texts).isEmpty();
	}

	@Test
	void everyMessageIsUsedAndEveryUsedOneIsThere() {
		Stream<String> inPages = Stream
			.concat(this.pages.values().stream(), files(RESOURCES, "documents", "txt").values().stream())
			.flatMap((page) -> KEY.matcher(page).results())
			.map((found) -> found.group(1));
		Map<String, String> code = files(Path.of("src/main/java"), "", "java");
		Stream<String> inCode = code.values()
			.stream()
			.flatMap((file) -> Stream.concat(SAID_IN_CODE.matcher(file).results(),
					KEY_IN_CODE.matcher(file).results().filter((found) -> this.words.containsKey(found.group(1)))))
			.map((found) -> found.group(1));
		Stream<String> posts = Posts.all().stream().map((post) -> "post." + post.key());

		assertThat(this.words.stringPropertyNames()).filteredOn((key) -> Character.isLowerCase(key.charAt(0)))
			.containsExactlyInAnyOrderElementsOf(
					Stream.of(inPages, inCode, posts).flatMap(Function.identity()).collect(Collectors.toSet()));
	}

	/** Refusals stand with their rules; they are thrown, or say at once what to do. */
	@Test
	void noPageHasASentenceInItsCodeButRefusals() {
		assertThat(files(Path.of("src/main/java"), "", "java").entrySet())
			.filteredOn((file) -> file.getKey().matches(".*(Pages|/progress/\\w+)\\.java"))
			.hasSizeGreaterThan(50)
			.flatExtracting((file) -> SENTENCE.matcher(file.getValue())
				.results()
				.filter((found) -> found.group(1) == null)
				.map((found) -> found.group(2))
				.toList())
			.allSatisfy((sentence) -> assertThat(sentence).matches("(Choose|Give) .*"));
	}

	@Test
	void whatATemplateShowsByItselfIsWhatItsMessageSays() {
		this.pages.forEach((name, page) -> PageTexts.elements(page).forEach((element) -> {
			Matcher one = ONE_MESSAGE
				.matcher(element.hasAttribute("th:text") ? element.getAttributeValue("th:text") : "");
			String shown = PageTexts.inside(element).collect(Collectors.joining()).strip();
			if (one.matches() && !shown.isEmpty()) {
				assertThat(HtmlUtils.htmlUnescape(shown)).as(name).isEqualTo(this.words.getProperty(one.group(1)));
			}
		}));
	}

	@Test
	void whatPeopleTypedIsEscapedInMessagesWithMarkup() {
		this.pages.forEach((name, page) -> PageTexts.elements(page)
			.map((element) -> element.getAttributeValue("th:utext"))
			.filter((value) -> value != null && value.contains("#{"))
			.forEach((value) -> assertThat(LINK.matcher(value).replaceAll("")).as(name)
				.doesNotContainPattern(UNESCAPED)));
	}

	@Test
	void everyBundleIsRead() {
		YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
		settings.setResources(new FileSystemResource(RESOURCES.resolve("application.yaml")));

		assertThat(settings.getObject().entrySet())
			.filteredOn((setting) -> setting.getKey().toString().startsWith("spring.messages.basename"))
			.extracting((setting) -> setting.getValue() + ".properties")
			.containsExactlyInAnyOrderElementsOf(this.bundles.keySet());
	}

	@Test
	void aPageInAnotherLanguageHasNoEnglishLeft() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		engine.setTemplateResolver(resolver);
		engine.setLinkBuilder(new OwnLinks());
		engine.setTemplateEngineMessageSource(new Bracketed());
		Context context = new Context(Locale.forLanguageTag("cy"),
				Map.of("signedInName", "Siân", "officer", true, "list", Page.empty(), "waiting", List.of(),
						"councilNames", Map.of("sirbenfro", "Sir Benfro"), "councilOptions", new CouncilOptions(),
						"makers", List.of(), "typed", Map.of()));

		String page = engine.process("cabinet/decisions", context);

		assertThat(page).contains("[Record a decision you took as an officer]");
		assertThat(PageTexts.elements(page)
			.flatMap(PageTexts::of)
			.map((text) -> BRACKETED.matcher(text).replaceAll(""))
			.filter(PageTexts::isWords)).containsOnly("Siân", "Sir Benfro");
	}

	private static Map<String, String> files(Path root, String folder, String ending) {
		try (Stream<Path> files = Files.walk(root.resolve(folder))) {
			return files.filter((file) -> file.getFileName().toString().matches("[^_.]+\\." + ending))
				.collect(Collectors.toMap((file) -> root.relativize(file).toString(), PageWordsTests::read));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A language in which every text is the English one in brackets. */
	private final class Bracketed extends AbstractMessageSource {

		@Override
		protected MessageFormat resolveCode(String code, Locale locale) {
			return new MessageFormat("[" + PageWordsTests.this.words.getProperty(code) + "]", locale);
		}

	}

	/** Links as they are written, since nobody asks through the web here. */
	private static final class OwnLinks extends StandardLinkBuilder {

		@Override
		protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
			return "";
		}

	}

}
