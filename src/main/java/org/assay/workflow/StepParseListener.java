package org.assay.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes every user task of every diagram a recorded step. */
@Component
class StepParseListener extends AbstractBpmnParseListener {

	private final ObjectProvider<StepDesk> desk;

	StepParseListener(ObjectProvider<StepDesk> desk) {
		this.desk = desk;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		List<String> posts = offerToPosts(task.getCandidateGroupIdExpressions());
		Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
		StepPolicy policy = StepPolicy.of((properties != null) ? properties : Map.of(), posts);
		boolean hasForm = task.getCamundaFormDefinitionKey() != null || task.getFormKey() != null;
		task.setTaskFormHandler(new StepFields(task.getTaskFormHandler()));
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE,
				(opened) -> this.desk.getObject().opened(opened, policy));
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT,
				(assigned) -> this.desk.getObject().assigned(assigned, policy));
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE,
				(completed) -> this.desk.getObject().completed(completed, policy, hasForm));
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, (taken) -> this.desk.getObject().ended(taken));
	}

	@Override
	public void parseProcess(Element element, ProcessDefinitionEntity process) {
		StartFormHandler stock = process.getStartFormHandler();
		if (stock != null) {
			process.setStartFormHandler(new StartFields(stock));
		}
	}

	private static List<String> offerToPosts(Set<Expression> groups) {
		List<Expression> named = groups.stream().filter(Expression::isLiteralText).toList();
		named.forEach((group) -> {
			groups.remove(group);
			groups.add(new PostInCouncil(group.getExpressionText()));
		});
		return named.stream().map(Expression::getExpressionText).toList();
	}

}
