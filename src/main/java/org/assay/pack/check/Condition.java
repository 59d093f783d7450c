package org.assay.pack.check;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/**
 * A condition on an arrow: comparisons of variables with constants, joined by and, or and
 * not. Nothing else can be said, so that a condition neither changes nor calls anything.
 */
final class Condition {

	private static final Pattern WHOLE = Pattern.compile("[$#]\\{(.*)}", Pattern.DOTALL);

	private static final Pattern TOKEN = Pattern.compile(
			"\\s+|'[^'\\\\]*'|\"[^\"\\\\]*\"|\\d+(\\.\\d+)?|true|false|([a-zA-Z]\\w*)|==|!=|<=|>=|<|>|&&|\\|\\||!|[()]");

	private static final Pattern CONSTANT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

	/** With no settings, which would be looked for in every jar. */
	private static final ExpressionFactoryImpl JUEL = new ExpressionFactoryImpl(new Properties());

	private final String text;

	private final Set<String> variables;

	private Condition(String text, Set<String> variables) {
		this.text = text;
		this.variables = variables;
	}

	/** Reads a condition; empty if it says more than a condition may. */
	static Optional<Condition> read(String text) {
		Matcher whole = WHOLE.matcher(text.strip());
		if (!whole.matches()) {
			return Optional.empty();
		}
		Set<String> variables = new LinkedHashSet<>();
		Matcher token = TOKEN.matcher(whole.group(1));
		int end = 0;
		while (token.find() && token.start() == end) {
			end = token.end();
			if (token.group(2) != null) {
				variables.add(token.group(2));
			}
		}
		if (end < whole.group(1).length() || variables.isEmpty()) {
			return Optional.empty();
		}
		try {
			JUEL.createValueExpression(new SimpleContext(), text.strip(), Object.class);
			return Optional.of(new Condition(text.strip(), variables));
		}
		catch (ELException ex) {
			return Optional.empty();
		}
	}

	/** The texts that a condition compares with. */
	static Set<String> constants(String text) {
		Set<String> constants = new LinkedHashSet<>();
		Matcher constant = CONSTANT.matcher(text);
		while (constant.find()) {
			constants.add((constant.group(1) != null) ? constant.group(1) : constant.group(2));
		}
		return constants;
	}

	Set<String> variables() {
		return this.variables;
	}

	Set<String> constants() {
		return constants(this.text);
	}

	/** Whether the condition is one variable and no comparison. */
	boolean isTicked() {
		return constants().isEmpty() && !this.text.contains("=") && !this.text.contains("<")
				&& !this.text.contains(">");
	}

	/** Whether it holds; a condition that cannot be weighed does not. */
	boolean holds(Map<String, Object> values) {
		SimpleContext context = new SimpleContext();
		values.forEach((name, value) -> context.setVariable(name, JUEL.createValueExpression(value, value.getClass())));
		try {
			return Boolean.TRUE.equals(JUEL.createValueExpression(context, this.text, Boolean.class).getValue(context));
		}
		catch (ELException ex) {
			return false;
		}
	}

}
