package org.assay.workflow;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StepPolicyTests {

	@Test
	void allowsEvidenceAndAsksForNoneWhereTheDiagramSaysNothing() {
		StepPolicy policy = StepPolicy.of(Map.of(), List.of("dcs"));

		assertThat(policy.evidenceAllowed()).isTrue();
		assertThat(policy.evidenceNeeded()).isZero();
		assertThat(policy.step()).isNull();
		assertThat(policy.outcome()).isNull();
	}

	@Test
	void asksForOnePieceOfEvidenceUnlessTheDiagramCounts() {
		assertThat(StepPolicy.of(Map.of("assay.evidence", "required"), List.of()).evidenceNeeded()).isEqualTo(1);
		assertThat(StepPolicy.of(Map.of("assay.evidence", "required:3"), List.of()).evidenceNeeded()).isEqualTo(3);
	}

	@Test
	void forbidsEvidenceWhereTheDiagramSaysNone() {
		assertThat(StepPolicy.of(Map.of("assay.evidence", "none"), List.of()).evidenceAllowed()).isFalse();
	}

	@Test
	void readsListsWithoutTheirBlanks() {
		StepPolicy policy = StepPolicy.of(Map.of("assay.separateFrom", " Task_One , Task_Two,", "assay.requires", ""),
				List.of());

		assertThat(policy.separateFrom()).containsExactly("Task_One", "Task_Two");
		assertThat(policy.requires()).isEmpty();
	}

	@Test
	void remindsThreeWorkingDaysBeforeUnlessTheDiagramSaysOtherwise() {
		assertThat(StepPolicy.of(Map.of(), List.of()).remind()).containsExactly("3wd");
		assertThat(StepPolicy.of(Map.of("assay.remind", "10wd, 3wd"), List.of()).remind()).containsExactly("10wd",
				"3wd");
		assertThat(StepPolicy.of(Map.of("assay.remind", ""), List.of()).remind()).isEmpty();
	}

}
