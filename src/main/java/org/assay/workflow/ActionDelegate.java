package org.assay.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.BeanFactory;

/** Lets a diagram run a process action, as a service task or at an event. */
class ActionDelegate implements JavaDelegate, ExecutionListener {

	private final BeanFactory beans;

	private final String action;

	ActionDelegate(BeanFactory beans, String action) {
		this.beans = beans;
		this.action = action;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.beans.getBean(this.action, ProcessAction.class).run(this.beans.getBean(EngineCalls.class).of(execution));
	}

	@Override
	public void notify(DelegateExecution execution) {
		execute(execution);
	}

}
