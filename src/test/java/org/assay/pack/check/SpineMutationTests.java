package org.assay.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to a step that the law asks for, the check sees it. */
class SpineMutationTests {

	private static final Spine SPINE = Spine.shipped();

	@TestFactory
	Stream<DynamicTest> aStepThatIsDeletedIsMissed() {
		return forEachRequiredElement(SpineMutationTests::delete);
	}

	@TestFactory
	Stream<DynamicTest> aStepThatAFlowGoesRoundIsMissed() {
		return forEachRequiredElement((node, requirement) -> {
			FlowNode fork = sibling(node, ExclusiveGateway.class);
			FlowNode merge = sibling(node, ExclusiveGateway.class);
			incoming(node).forEach((flow) -> flow.setTarget(fork));
			outgoing(node).forEach((flow) -> flow.setSource(merge));
			connect(fork, node);
			connect(node, merge);
			connect(fork, merge);
		});
	}

	@TestFactory
	Stream<DynamicTest> aStepThatATimerCutsShortIsMissed() {
		return forEachRequiredElement((node, requirement) -> {
			if (node instanceof Activity activity) {
				BoundaryEvent timer = sibling(node, BoundaryEvent.class);
				timer.setAttachedTo(activity);
				timer.addChildElement(node.getModelInstance().newInstance(TimerEventDefinition.class));
				FlowNode merge = sibling(node, ExclusiveGateway.class);
				outgoing(node).forEach((flow) -> flow.setSource(merge));
				connect(node, merge);
				connect(timer, merge);
			}
			else {
				delete(node, requirement);
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> aStepThatAnEventSubProcessEndsBeforeIsMissed() {
		return SPINE.requirements()
			.stream()
			.map(Requirement::process)
			.distinct()
			.map((process) -> DynamicTest.dynamicTest(process, () -> {
				List<String> missed = missedAfter(process, TestPack.fileOf(process), (model) -> {
					SubProcess ending = model.newInstance(SubProcess.class);
					model.getModelElementById(process).addChildElement(ending);
					ending.setTriggeredByEvent(true);
					StartEvent start = model.newInstance(StartEvent.class);
					EndEvent end = model.newInstance(EndEvent.class);
					ending.addChildElement(start);
					ending.addChildElement(end);
					start.addChildElement(model.newInstance(MessageEventDefinition.class));
					connect(start, end);
				});
				for (Requirement requirement : SPINE.requirements()) {
					if (requirement.process().equals(process) && requirement.before().isEmpty()
							&& requirement.when().isEmpty() && requirement.after().isEmpty()) {
						assertThat(missed).contains(requirement.sentence());
					}
				}
			}));
	}

	@TestFactory
	Stream<DynamicTest> aStepThatIsMovedBehindWhatItMustPrecedeIsMissed() {
		return forEachRequiredElement((node, requirement) -> {
			delete(node, requirement);
			FlowNode late = sibling(node, UserTask.class);
			for (EndEvent end : node.getModelInstance().getModelElementsByType(EndEvent.class)) {
				if (end.getParentElement().equals(node.getParentElement())) {
					connect(end, late);
				}
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> aStepThatIsGivenToTheWrongPostIsMissed() {
		return forEach((requirement, node) -> !requirement.by().isEmpty(), (node, requirement) -> ((UserTask) node)
			.setCamundaCandidateGroups(requirement.by().get(0) + ",policy-officer"));
	}

	@TestFactory
	Stream<DynamicTest> aStepThatIsNotKeptSeparateIsMissed() {
		return forEach((requirement, node) -> !requirement.separateFrom().isEmpty(), (node,
				requirement) -> new ArrayList<>(node.getModelInstance().getModelElementsByType(CamundaProperty.class))
					.stream()
					.filter((property) -> property.getCamundaName().equals("assay.separateFrom"))
					.filter((
							property) -> property.getParentElement().getParentElement().getParentElement().equals(node))
					.forEach((property) -> property.setCamundaValue("Task_Other")));
	}

	private static Stream<DynamicTest> forEachRequiredElement(BiConsumer<FlowNode, Requirement> mutation) {
		return forEach((requirement, node) -> !(node instanceof EndEvent) && !node.getId().startsWith("Gateway"),
				mutation);
	}

	private static Stream<DynamicTest> forEach(BiPredicate<Requirement, FlowNode> chosen,
			BiConsumer<FlowNode, Requirement> mutation) {
		List<DynamicTest> tests = new ArrayList<>();
		Pack standard = PackReader.read(TestPack.standard().files(), new Problems());
		for (Requirement requirement : SPINE.requirements()) {
			for (FlowNode node : standard.named(requirement.does())) {
				if (chosen.test(requirement, node)) {
					tests.add(DynamicTest.dynamicTest(requirement.sentence() + " " + node.getId(),
							() -> assertThat(missedAfter(requirement.process(), standard.fileOf(node),
									(model) -> mutation.accept(model.getModelElementById(node.getId()), requirement)))
								.contains(requirement.sentence())));
				}
			}
		}
		assertThat(tests).isNotEmpty();
		return tests.stream();
	}

	/** The requirements of a process that are missed once a diagram was changed. */
	private static List<String> missedAfter(String process, String file, Consumer<BpmnModelInstance> change) {
		Map<String, byte[]> files = TestPack.standard().files();
		files.keySet().retainAll(List.of(file, TestPack.fileOf(process), TestPack.fileOf("DutyAssessmentProcess")));
		List<Diagram> diagrams = PackReader.read(files, new Problems()).diagrams();
		diagrams.stream()
			.filter((diagram) -> diagram.file().equals(file))
			.forEach((diagram) -> change.accept(diagram.model()));
		Problems problems = new Problems();
		new SpineRule(SPINE).check(new Pack(diagrams, Map.of(), Map.of()), problems);
		return SPINE.requirements()
			.stream()
			.filter((requirement) -> requirement.process().equals(process))
			.filter((requirement) -> problems.all()
				.stream()
				.anyMatch((problem) -> problem.sentence().startsWith(requirement.id() + " is not kept")
						&& (problem.sentence().contains(requirement.sentence()) || problem.remedy().contains("Give it")
								|| problem.remedy().contains("separateFrom"))))
			.map(Requirement::sentence)
			.toList();
	}

	private static void delete(FlowNode node, Requirement requirement) {
		FlowNode gone = sibling(node, ExclusiveGateway.class);
		incoming(node).forEach((flow) -> flow.setTarget(gone));
		outgoing(node).forEach((flow) -> flow.setSource(gone));
	}

	private static List<SequenceFlow> outgoing(FlowNode node) {
		return node.getModelInstance()
			.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter((flow) -> node.equals(flow.getSource()))
			.toList();
	}

	private static List<SequenceFlow> incoming(FlowNode node) {
		return node.getModelInstance()
			.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter((flow) -> node.equals(flow.getTarget()))
			.toList();
	}

	private static <T extends FlowNode> T sibling(FlowNode node, Class<T> type) {
		T added = node.getModelInstance().newInstance(type);
		((BpmnModelInstance) node.getModelInstance()).getModelElementById(node.getId())
			.getParentElement()
			.addChildElement(added);
		return added;
	}

	private static void connect(FlowNode from, FlowNode to) {
		SequenceFlow flow = from.getModelInstance().newInstance(SequenceFlow.class);
		from.getParentElement().addChildElement(flow);
		flow.setSource(from);
		flow.setTarget(to);
		from.getOutgoing().add(flow);
		to.getIncoming().add(flow);
	}

}
