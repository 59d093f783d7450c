package org.assay.notice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.Person;
import org.assay.shared.Messages;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.stereotype.Component;

/** Writes emails, once as text and once as HTML. */
@Component
class Letters {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	private final Councils councils;

	private final NoticeProperties settings;

	Letters(Councils councils, NoticeProperties settings) {
		this.councils = councils;
		this.settings = settings;
		this.engine.setTemplateEngineMessageSource(Messages.of(Letters.class));
		this.engine.addTemplateResolver(resolver(TemplateMode.HTML, ".html"));
		this.engine.addTemplateResolver(resolver(TemplateMode.TEXT, ".txt"));
	}

	/**
	 * The email with these notices; the councils in it are named by the first notice of
	 * each.
	 */
	Letter write(Mail mail, Person person, List<Notice> notices) {
		Map<String, List<Line>> byCouncil = new LinkedHashMap<>();
		for (Notice notice : notices) {
			byCouncil.computeIfAbsent(name(notice.council()), (council) -> new ArrayList<>())
				.add(new Line(notice.headline(), address(notice.place())));
		}
		String subject = (notices.size() == 1) ? notices.get(0).headline()
				: Messages.in(Letters.class, "mail.subject", notices.size());
		Context context = new Context(Messages.language());
		context.setVariables(
				Map.of("language", Messages.language().toLanguageTag(), "subject", subject, "name", person.name(),
						"councils", byCouncil, "all", address("/notices"), "settings", address("/notices/settings")));
		String sender = (byCouncil.size() == 1) ? byCouncil.keySet().iterator().next() : "Assay";
		return new Letter(mail.id(), sender, person.email(), subject, this.engine.process("mail.txt", context),
				this.engine.process("mail.html", context));
	}

	private String name(String council) {
		return this.councils.findByKey(council).map(Council::name).orElse(council);
	}

	private String address(String path) {
		return this.settings.publicAddress() + path;
	}

	private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String ending) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Letters.class.getClassLoader());
		resolver.setPrefix("documents/");
		resolver.setResolvablePatterns(Set.of("*" + ending));
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		return resolver;
	}

	/** A notice as it stands in an email. */
	record Line(String headline, String address) {
	}

}
