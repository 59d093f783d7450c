package org.assay.cabinet.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.assay.shared.Messages;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.core.io.ClassPathResource;

/** Sets a report as one page that needs nothing besides itself. */
final class PaperPage {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	private final String style = read("report.css");

	private final String screen = read("report-screen.css");

	private final String print = read("report-pdf.css");

	PaperPage() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PaperPage.class.getClassLoader());
		resolver.setPrefix("documents/");
		resolver.setSuffix(".html");
		resolver.setTemplateMode(TemplateMode.HTML);
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		this.engine.setTemplateResolver(resolver);
		this.engine.setTemplateEngineMessageSource(Messages.of(PaperPage.class));
	}

	/** For a browser. */
	String forScreen(Paper paper) {
		return set(paper, this.style + this.screen);
	}

	/** For the PDF, whose running lines repeat the council, the title and the marking. */
	String forPrint(Paper paper) {
		Map<String, Object> fields = PaperFields.of(paper);
		return set(paper,
				this.style + this.print.replace("COUNCIL", escaped(fields, "council"))
					.replace("MARKING", escaped(fields, "running"))
					.replace("TITLE", escaped(fields, "footer")));
	}

	private String set(Paper paper, String style) {
		Context context = new Context(Messages.language());
		context.setVariables(PaperFields.of(paper));
		context.setVariable("language", Messages.language().toLanguageTag());
		context.setVariable("style", style.replace("COLOUR", paper.cover().letterhead().colour().hex()));
		return this.engine.process("report", context);
	}

	/** A CSS string, CSS Syntax Level 3 §4.3.7: nothing in it can end the string. */
	private static String escaped(Map<String, Object> fields, String name) {
		String text = String.valueOf(fields.get(name));
		StringBuilder css = new StringBuilder();
		text.codePoints().forEach((point) -> {
			if (Character.isLetterOrDigit(point) || point == ' ') {
				css.appendCodePoint(point);
			}
			else {
				css.append(String.format("\\%06X ", point));
			}
		});
		return css.toString();
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("documents/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
