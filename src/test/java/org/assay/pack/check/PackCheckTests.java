package org.assay.pack.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PackCheckTests {

	@Test
	void theStandardPackHasNoProblem() {
		assertThat(TestPack.CHECK.check(TestPack.standard().files())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
			"http://www.omg.org/spec/DMN/20151101/dmn11.xsd", "http://www.omg.org/spec/DMN/20180521/MODEL/",
			"https://www.omg.org/spec/DMN/20191111/MODEL/", "https://www.omg.org/spec/DMN/20211108/MODEL/",
			"https://www.omg.org/spec/DMN/20230324/MODEL/" })
	void aTableOfAnyVersionThatTheEngineKnowsIsRead(String version) {
		TestPack pack = TestPack.standard();
		String key = "cabinet/KeyDecision.dmn";
		String table = new String(pack.files().get(key), StandardCharsets.UTF_8)
			.replace("https://www.omg.org/spec/DMN/20191111/MODEL/", version)
			.replaceAll("(?s)<dmndi:DMNDI>.*</dmndi:DMNDI>", "");
		assertThat(TestPack.CHECK.check(pack.put(key, table).files())).isEmpty();
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

	@ParameterizedTest
	@ValueSource(ints = { 20, 200 })
	void branchesWhoseOrdersCannotAllBeWalkedAreGivenUpBeforeTheMemoryIs(int branches) {
		AbstractFlowNodeBuilder<?, ?> fork = Bpmn.createExecutableProcess("P").startEvent().parallelGateway();
		for (int branch = 0; branch < branches; branch++) {
			// A reminder may come or not, which makes every order another state.
			fork.userTask("task_" + branch)
				.endEvent()
				.moveToActivity("task_" + branch)
				.boundaryEvent()
				.cancelActivity(false)
				.timerWithDuration("P1D")
				.endEvent();
		}
		BpmnModelInstance model = fork.done();
		Pack pack = new Pack(List.of(new Diagram("P.bpmn", model)), Map.of(), Map.of());
		PathSearch search = new PathSearch(pack.net(model.getModelElementById("P")));
		assertThatExceptionOfType(PathSearch.TooTangled.class).isThrownBy(search::findStuck);
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
