package org.assay.consultation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.assay.workflow.Fields;

/** Reads what is typed about a response on a page. */
final class ResponseFields {

	private static final Pattern THEME = Pattern.compile("theme-([0-9]{1,4})");

	private ResponseFields() {
	}

	static GiveResponse response(Fields typed) {
		return new GiveResponse(typed.choice("kind", RespondentKind.class, "Choose who answers."),
				typed.text("organisation").orElse(null), typed.text("text").orElse(""), typed.isTicked("publish"),
				typed.text("name").orElse(null), typed.text("email").orElse(null), typed.text("address").orElse(null));
	}

	/** The numbers of the themes that are ticked. */
	static Set<Integer> themes(Fields typed) {
		return typed.all()
			.keySet()
			.stream()
			.map(THEME::matcher)
			.filter(Matcher::matches)
			.map((ticked) -> Integer.valueOf(ticked.group(1)))
			.collect(Collectors.toSet());
	}

}
