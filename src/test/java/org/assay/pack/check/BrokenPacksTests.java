package org.assay.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Each spoiled pack is told exactly what is wrong with it, and nothing else. */
class BrokenPacksTests {

	private static final String REVIEW = "review/AssuranceReviewProcess.bpmn";

	private static final String DUTY = "review/DutyAssessmentProcess.bpmn";

	private static final String CALL_IN = "cabinet/CallInProcess.bpmn";

	private static final String ACTION = "action/ActionFollowUpProcess.bpmn";

	private final List<DynamicTest> catalogue = new ArrayList<>();

	@TestFactory
	Stream<DynamicTest> files() {
		spoiled("a diagram that is no XML", TestPack.standard().put("extra/Extra.bpmn", "not a diagram"),
				"extra/Extra.bpmn: The file is not valid in line 1.");
		return this.catalogue.stream();
	}

	private void spoiled(String name, TestPack pack, String... expected) {
		this.catalogue
			.add(DynamicTest.dynamicTest(name,
					() -> assertThat(TestPack.CHECK.check(pack.files())).extracting((problem) -> problem.file()
							+ (problem.element().isEmpty() ? "" : ", " + problem.element()) + ": " + problem.sentence())
						.containsExactlyInAnyOrder(expected)));
	}

}
