package org.assay.pack.check;

import java.util.Map;
import java.util.stream.Collectors;

import org.assay.support.WholeAssay;
import org.assay.workflow.ProcessAction;
import org.assay.workflow.ReadinessRule;
import org.assay.workflow.StepHandler;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the standard pack speaks of is what Java knows, so that it can be the vocabulary.
 */
@WholeAssay
class VocabularyTests {

	private final Vocabulary vocabulary = new Vocabulary(PackReader.read(TestPack.standard().files(), new Problems()));

	@Test
	void everyHandlerHasItsStepInThePackAndEveryStepItsHandler(@Autowired Map<String, StepHandler> handlers) {
		assertThat(this.vocabulary.steps().keySet())
			.isEqualTo(handlers.values().stream().map(StepHandler::step).collect(Collectors.toSet()));
	}

	@Test
	void everyActionIsCalledInThePackAndEveryCallHasItsAction(@Autowired Map<String, ProcessAction> actions) {
		assertThat(this.vocabulary.actions())
			.isEqualTo(actions.keySet().stream().map((name) -> "${" + name + "}").collect(Collectors.toSet()));
	}

	@Test
	void everyReadinessThatATaskAsksForIsToldBySomebody(@Autowired Map<String, ReadinessRule> rules) {
		assertThat(rules.values().stream().map(ReadinessRule::key)).containsAll(this.vocabulary.readiness());
	}

}
