package org.assay.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The group a task is offered to: the post named in the diagram, in the council of the
 * case. Two councils' directors never share a group.
 */
record PostInCouncil(String post) implements Expression {

	@Override
	public Object getValue(VariableScope scope) {
		DelegateExecution execution = (scope instanceof TaskEntity task) ? task.getExecution()
				: (DelegateExecution) scope;
		return Cases.council(execution) + "." + this.post;
	}

	@Override
	public void setValue(Object value, VariableScope scope) {
		throw new UnsupportedOperationException();
	}

	@Override
	public String getExpressionText() {
		return this.post;
	}

	@Override
	public boolean isLiteralText() {
		return false;
	}

}
