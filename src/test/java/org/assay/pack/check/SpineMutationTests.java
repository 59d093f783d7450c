package org.assay.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to a step that the law asks for, the check sees it. */
class SpineMutationTests {

	private static final String GOES_ROUND = "One way goes round it";

	private static final Spine SPINE = Spine.shipped();

	private static final Pack STANDARD = PackReader.read(TestPack.standard().files(), new Problems());

	@Test
	void allThatTheSpineNamesIsInTheStandardPack() {
		for (Requirement asked : SPINE.requirements()) {
			assertThat(Stream
				.of(asked.does(), asked.when(), asked.after(), asked.againAfter(), asked.before(), asked.unless(),
						asked.separateFrom())
				.flatMap(List::stream)).as(asked.sentence())
				.allMatch((name) -> !STANDARD.named(List.of(name)).isEmpty());
		}
	}

	@TestFactory
	Stream<DynamicTest> aStepThatIsDeletedIsMissed() {
		return forEachElement(GOES_ROUND, (node, requirement) -> bypass(node, false));
	}

	@TestFactory
	Stream<DynamicTest> aStepThatAFlowGoesRoundIsMissed() {
		return forEachElement(GOES_ROUND, (node, requirement) -> bypass(node, true));
	}

	@TestFactory
	Stream<DynamicTest> aStepThatATimerCutsShortIsMissed() {
		return forEach((requirement, node) -> node instanceof Activity, GOES_ROUND, (node, requirement) -> {
			BoundaryEvent timer = Mutation.sibling(node, BoundaryEvent.class);
			timer.setAttachedTo((Activity) node);
			timer.addChildElement(node.getModelInstance().newInstance(TimerEventDefinition.class));
			FlowNode merge = Mutation.sibling(node, ExclusiveGateway.class);
			Mutation.outgoing(node).forEach((flow) -> flow.setSource(merge));
			Mutation.connect(node, merge);
			Mutation.connect(timer, merge);
		});
	}

	/** Be it a withdrawal, after which the case goes on nevertheless. */
	@TestFactory
	Stream<DynamicTest> aStepThatAnEventSubProcessGoesRoundIsMissed() {
		return SPINE.requirements()
			.stream()
			.map((asked) -> test(asked, asked.process(), GOES_ROUND,
					(model) -> Mutation.interrupt(model, asked.process(), asked.before().stream().findFirst())));
	}

	@TestFactory
	Stream<DynamicTest> aStepThatIsMovedBehindWhatItMustPrecedeIsMissed() {
		return forEachElement(GOES_ROUND, (node, requirement) -> {
			bypass(node, false);
			Mutation.outgoing(node).forEach((flow) -> flow.getParentElement().removeChildElement(flow));
			Mutation.later(node, requirement.before()).ifPresentOrElse((flow) -> {
				Mutation.connect(node, flow.getTarget());
				flow.setTarget(node);
			}, () -> Mutation.ends(node).forEach((end) -> Mutation.connect(end, node)));
		});
	}

	@TestFactory
	Stream<DynamicTest> aStepThatIsGivenToTheWrongPostIsMissed() {
		return forEach((requirement, node) -> !requirement.by().isEmpty(), "this task is given to human-resources",
				(node, requirement) -> ((UserTask) node)
					.setCamundaCandidateGroups(requirement.by().get(0) + ",human-resources"));
	}

	@TestFactory
	Stream<DynamicTest> aStepThatIsNotKeptSeparateIsMissed() {
		return forEach((requirement, node) -> !requirement.separateFrom().isEmpty(), "could complete this task as well",
				(node, requirement) -> Elements.properties(node)
					.stream()
					.filter((property) -> property.getCamundaName().equals("assay.separateFrom"))
					.toList()
					.forEach((CamundaProperty property) -> property.setCamundaValue("Task_Other")));
	}

	/** A way past the element, which nothing leads to any more unless it is kept. */
	private static void bypass(FlowNode node, boolean kept) {
		FlowNode fork = Mutation.sibling(node, ExclusiveGateway.class);
		boolean ends = node instanceof EndEvent;
		FlowNode merge = ends ? Mutation.sibling(node, EndEvent.class) : Mutation.sibling(node, ExclusiveGateway.class);
		Mutation.incoming(node).forEach((flow) -> flow.setTarget(fork));
		Mutation.outgoing(node).forEach((flow) -> flow.setSource(merge));
		Mutation.connect(fork, merge);
		if (kept) {
			Mutation.connect(fork, node);
			if (!ends) {
				Mutation.connect(node, merge);
			}
		}
	}

	private static Stream<DynamicTest> forEachElement(String said, BiConsumer<FlowNode, Requirement> mutation) {
		return forEach((requirement, node) -> !(node instanceof Gateway), said, mutation);
	}

	private static Stream<DynamicTest> forEach(BiPredicate<Requirement, FlowNode> chosen, String said,
			BiConsumer<FlowNode, Requirement> mutation) {
		List<DynamicTest> tests = new ArrayList<>();
		for (Requirement requirement : SPINE.requirements()) {
			for (FlowNode node : STANDARD.named(requirement.does())) {
				String drawnIn = STANDARD.fileOf(node);
				Optional<Process> process = parts(requirement.process()).stream()
					.filter((part) -> STANDARD.fileOf(part).equals(drawnIn))
					.findFirst();
				if (chosen.test(requirement, node) && process.isPresent()) {
					tests.add(test(requirement, process.get().getId(), said,
							(model) -> mutation.accept(model.getModelElementById(node.getId()), requirement)));
				}
			}
		}
		assertThat(tests).isNotEmpty();
		return tests.stream();
	}

	/** Tests that the requirement is missed once the diagram of a process was changed. */
	private static DynamicTest test(Requirement requirement, String process, String said,
			java.util.function.Consumer<BpmnModelInstance> change) {
		return DynamicTest.dynamicTest(requirement.sentence() + " " + process, () -> {
			List<Diagram> diagrams = parts(requirement.process()).stream().map((part) -> {
				BpmnModelInstance model = (BpmnModelInstance) part.getModelInstance();
				if (part.getId().equals(process)) {
					model = model.clone();
					change.accept(model);
				}
				return new Diagram(STANDARD.fileOf(part), model);
			}).toList();
			Problems problems = new Problems();
			new SpineRule(new Spine(List.of(requirement))).check(new Pack(diagrams, Map.of(), Map.of()), problems);
			assertThat(problems.all()).extracting(Problem::sentence)
				.anyMatch((sentence) -> sentence.startsWith(requirement.id() + " is not kept")
						&& sentence.contains(said));
		});
	}

	/** The process and those that it calls. */
	private static List<Process> parts(String id) {
		List<Process> parts = new ArrayList<>(List.of(STANDARD.process(id).orElseThrow()));
		for (int at = 0; at < parts.size(); at++) {
			for (CallActivity call : STANDARD.all(parts.get(at), CallActivity.class)) {
				STANDARD.process(call.getCalledElement()).filter((one) -> !parts.contains(one)).ifPresent(parts::add);
			}
		}
		return parts;
	}

}
