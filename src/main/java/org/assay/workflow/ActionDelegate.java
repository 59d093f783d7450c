package org.assay.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets a diagram run a process action, as a service task or at an event. */
class ActionDelegate implements JavaDelegate, ExecutionListener {

	private final ProcessAction action;

	private final EngineCalls calls;

	ActionDelegate(ProcessAction action, EngineCalls calls) {
		this.action = action;
		this.calls = calls;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.action.run(this.calls.of(execution));
	}

	@Override
	public void notify(DelegateExecution execution) {
		execute(execution);
	}

}
