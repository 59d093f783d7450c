package org.assay.security;

import java.lang.reflect.Method;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates expressions of queries only if they ask for the current user or the date. A
 * stored filter, and the {@code or} branch of any query, could otherwise call any object
 * the engine sees. Expressions of process models have a scope and pass.
 */
final class GuardedExpressions implements ExpressionManager {

	private static final Pattern HARMLESS = Pattern
		.compile("[$#]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
				+ "|dateTime\\(\\)(\\.(plus|minus)(Minutes|Hours|Days|Weeks|Months|Years)\\(\\d{1,4}\\)"
				+ "|\\.with(DayOfWeek|DayOfMonth|HourOfDay|MinuteOfHour)\\(\\d{1,2}\\)|\\.withTimeAtStartOfDay\\(\\))*)\\s*}");

	private final ExpressionManager engine;

	GuardedExpressions(ExpressionManager engine) {
		this.engine = engine;
	}

	@Override
	public Expression createExpression(String text) {
		return new Guarded(this.engine.createExpression(text));
	}

	@Override
	public void addFunction(String name, Method function) {
		this.engine.addFunction(name, function);
	}

	static void refuseUnlessHarmless(String text) {
		if (!HARMLESS.matcher(text).matches()) {
			throw new QueryTooCurious();
		}
	}

	private record Guarded(Expression expression) implements Expression {

		/** The engine evaluates with no scope at all only in queries. */
		@Override
		public Object getValue(@Nullable VariableScope scope) {
			if (scope == null) {
				refuseUnlessHarmless(getExpressionText());
			}
			return this.expression.getValue(scope);
		}

		@Override
		public void setValue(@Nullable Object value, VariableScope scope) {
			this.expression.setValue(value, scope);
		}

		@Override
		public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
			return this.expression.getValue(scope, execution);
		}

		@Override
		public void setValue(@Nullable Object value, VariableScope scope, BaseDelegateExecution execution) {
			this.expression.setValue(value, scope, execution);
		}

		@Override
		public String getExpressionText() {
			return this.expression.getExpressionText();
		}

		@Override
		public boolean isLiteralText() {
			return this.expression.isLiteralText();
		}

	}

}
