package org.assay.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Processes far larger than anybody should draw are still proven, not given up. */
class LargePackTests {

	private static final int ELEMENTS = 200;

	private final Random random = new Random(7);

	@Test
	void aPackOfTwoHundredElementsAProcessIsProvenToTheEnd() {
		TestPack pack = TestPack.standard();
		for (String file : List.copyOf(pack.files().keySet())) {
			if (file.endsWith(".bpmn")) {
				pack.editFile(file, (model) -> grow(pack, file, model));
			}
		}

		assertThat(TestPack.CHECK.check(pack.files())).isEmpty();
	}

	/** Puts steps, every other one with a way back, anywhere into the process. */
	private void grow(TestPack pack, String file, BpmnModelInstance model) {
		Sketch sketch = new Sketch(model);
		List<SequenceFlow> arrows = new ArrayList<>(model.getModelElementsByType(SequenceFlow.class));
		arrows.removeIf((arrow) -> arrow.getSource() instanceof EventBasedGateway);
		String process = file.substring(file.indexOf('/') + 1, file.indexOf('.'));
		int size = model.getModelElementsByType(FlowNode.class).size();
		for (int number = 1; size < ELEMENTS; number++) {
			String answer = "extra" + process + number;
			String form = answer.toLowerCase(Locale.ROOT);
			pack.put("extra/" + form + ".form", Tailoring.form(form, answer, "yes", "no"));
			SequenceFlow into = arrows.get(this.random.nextInt(arrows.size()));
			UserTask task = sketch.beside(into.getSource().getId(), UserTask.class, "Task_Extra" + number,
					"Extra " + number);
			sketch.step("dcs", form, Map.of("assay.outcome", answer)).accept(task);
			if (number % 2 == 0) {
				arrows.add(sketch.into(into.getId(), task, task));
				size++;
			}
			else {
				ExclusiveGateway again = sketch.beside(task.getId(), ExclusiveGateway.class, "Gateway_Again" + number,
						"");
				ExclusiveGateway agreed = sketch.beside(task.getId(), ExclusiveGateway.class, "Gateway_Agreed" + number,
						"Agreed?");
				FlowNode next = into.getTarget();
				sketch.redirect(into, again);
				sketch.arrow(again, task);
				sketch.arrow(task, agreed);
				arrows.add(sketch.arrow(agreed, next, "Yes", "${" + answer + " == 'yes'}"));
				sketch.arrow(agreed, again, "No", "${" + answer + " == 'no'}");
				size += 3;
			}
		}
	}

}
