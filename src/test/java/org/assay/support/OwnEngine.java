package org.assay.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets the web apps of every Spring test context work with the engine of that context.
 * They look engines up by name in one place of the JVM, where the context that was
 * started last has put its own. Applied to all Spring tests through
 * {@code spring.factories}.
 */
public final class OwnEngine extends AbstractTestExecutionListener {

	@Override
	public void prepareTestInstance(TestContext test) {
		ApplicationContext context = test.getApplicationContext();
		context.getBeanProvider(ProcessEngine.class).ifAvailable(ProcessEngines::registerProcessEngine);
	}

}
