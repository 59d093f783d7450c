package org.assay.pack.check;

import java.util.stream.IntStream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PackCheckTests {

	@Test
	void theStandardPackHasNoProblem() {
		assertThat(TestPack.CHECK.check(TestPack.standard().files())).isEmpty();
	}

	@Test
	void twentyBranchesSideBySideAreProvenAsQuicklyAsOne() throws PathSearch.TooTangled {
		Pack pack = PackReader.read(TestPack.standard().files(), new Problems());
		widen(pack.diagrams()
			.stream()
			.filter((one) -> one.file().contains("AssuranceReview"))
			.findFirst()
			.orElseThrow());
		Problems problems = new Problems();
		new SpineRule(Spine.shipped()).check(pack, problems);
		assertThat(problems.all()).isEmpty();
	}

	private static void widen(Diagram diagram) {
		BpmnModelInstance model = diagram.model();
		FlowNode last = model.getModelElementById("Task_ConfirmReadiness");
		SequenceFlow toEnd = last.getOutgoing().iterator().next();
		AbstractFlowNodeBuilder<?, ?> fork = last.builder().parallelGateway("fork");
		IntStream.range(0, 20).forEach((branch) -> {
			AbstractFlowNodeBuilder<?, ?> at = fork;
			for (int step = 0; step < 7; step++) {
				at = at.userTask("extra_" + branch + "_" + step);
			}
			if (branch == 0) {
				at.parallelGateway("join");
			}
			else {
				at.connectTo("join");
			}
		});
		toEnd.setSource(model.getModelElementById("join"));
	}

}
