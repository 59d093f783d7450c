package org.assay.support;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets the web apps and the assertions of every Spring test work with the engine of its
 * context. The web apps look engines up by name in one place of the JVM, where the
 * context that was started last has put its own, and keep what they know of an engine in
 * static fields, which a context that leaves the cache of contexts sets to null for all.
 * Applied to all Spring tests through {@code spring.factories}.
 */
public final class OwnEngine extends AbstractTestExecutionListener {

	@Override
	public void prepareTestInstance(TestContext test) {
		ApplicationContext context = test.getApplicationContext();
		context.getBeanProvider(ProcessEngine.class).ifAvailable(OwnEngine::use);
	}

	private static void use(ProcessEngine engine) {
		ProcessEngines.registerProcessEngine(engine);
		AbstractAssertions.init(engine);
		Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
		Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
		Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
		Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
	}

}
