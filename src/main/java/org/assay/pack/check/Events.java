package org.assay.pack.check;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What the events of a diagram throw and catch. */
final class Events {

	private Events() {
	}

	/** The name of the message that the event waits for. */
	static Optional<String> message(FlowNode node) {
		return (node instanceof CatchEvent event) ? event.getEventDefinitions()
			.stream()
			.filter(MessageEventDefinition.class::isInstance)
			.map((definition) -> ((MessageEventDefinition) definition).getMessage())
			.filter(Objects::nonNull)
			.map(Message::getName)
			.filter(Objects::nonNull)
			.findFirst() : Optional.empty();
	}

	/** The expression of the timer that the event waits for. */
	static Optional<String> timer(FlowNode node) {
		return (node instanceof CatchEvent event) ? event.getEventDefinitions()
			.stream()
			.filter(TimerEventDefinition.class::isInstance)
			.map(TimerEventDefinition.class::cast)
			.flatMap((timer) -> Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle()))
			.filter(Objects::nonNull)
			.map((expression) -> expression.getTextContent().strip())
			.findFirst() : Optional.empty();
	}

	/** Whether the event waits for an error or escalation of what it is attached to. */
	static boolean isRaised(CatchEvent event) {
		return event.getEventDefinitions()
			.stream()
			.anyMatch((definition) -> definition instanceof ErrorEventDefinition
					|| definition instanceof EscalationEventDefinition);
	}

	/** Whether the event throws an error or escalation. */
	static boolean raises(FlowNode node) {
		return node instanceof ThrowEvent event && event.getEventDefinitions()
			.stream()
			.anyMatch((definition) -> definition instanceof ErrorEventDefinition
					|| definition instanceof EscalationEventDefinition);
	}

	/** Whether the element leads on through a link. */
	static boolean isLinkThrow(FlowNode node) {
		return node instanceof ThrowEvent event
				&& event.getEventDefinitions().stream().anyMatch(LinkEventDefinition.class::isInstance);
	}

	/** Whether the event catches the error or escalation that the other one throws. */
	static boolean catches(CatchEvent event, FlowNode thrower) {
		return thrower instanceof ThrowEvent thrown && thrown.getEventDefinitions()
			.stream()
			.anyMatch((raised) -> event.getEventDefinitions().stream().anyMatch((caught) -> matches(caught, raised)));
	}

	private static boolean matches(EventDefinition caught, EventDefinition raised) {
		if (caught instanceof ErrorEventDefinition error && raised instanceof ErrorEventDefinition thrown) {
			return error.getError() == null || (thrown.getError() != null
					&& Objects.equals(error.getError().getErrorCode(), thrown.getError().getErrorCode()));
		}
		if (caught instanceof EscalationEventDefinition step && raised instanceof EscalationEventDefinition thrown) {
			return step.getEscalation() == null || (thrown.getEscalation() != null && Objects
				.equals(step.getEscalation().getEscalationCode(), thrown.getEscalation().getEscalationCode()));
		}
		return false;
	}

	/** Whether the element is where the link of that name comes out. */
	static boolean isLinkTarget(FlowNode node, String link) {
		return node instanceof CatchEvent event && event.getEventDefinitions()
			.stream()
			.anyMatch(
					(definition) -> definition instanceof LinkEventDefinition caught && link.equals(caught.getName()));
	}

}
