package org.assay.pack;

import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.impl.migration.MigrationPlanImpl;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MovePathTests {

	private static final DrawnElement BEFORE = step("userTask", "Process", "legal");

	@Test
	void aStepThatSomeOfThoseAskedMayStillDoIsNoObstacle() {
		assertThat(path(step("userTask", "Process", "finance", "legal")).obstacle("Task_Check")).isEmpty();
	}

	@Test
	void aStepThatIsGivenToOthersKeepsTheCaseBack() {
		assertThat(path(step("userTask", "Process", "finance")).obstacle("Task_Check"))
			.contains("It waits at “Check”, which the new release gives to other posts.");
	}

	@Test
	void aStepThatBecameAnotherKindOfElementKeepsTheCaseBack() {
		assertThat(path(step("serviceTask", "Process")).obstacle("Task_Check"))
			.contains("It waits at “Check”, which is another kind of element in the new release.");
	}

	@Test
	void aStepThatWentIntoASubProcessKeepsTheCaseBack() {
		assertThat(path(step("userTask", "SubProcess_Checks", "legal")).obstacle("Task_Check"))
			.contains("It waits at “Check”, which belongs to another part of the diagram in the new release.");
	}

	@Test
	void aStepThatIsGoneKeepsTheCaseBack() {
		assertThat(path(drawn(other("Task_Weigh", "weigh"))).obstacle("Task_Check"))
			.contains("It waits at “Check”, which the new release does not have.");
	}

	@Test
	void aStepThatIsTheSameUnderAnotherIdTakesItsPlace() {
		DrawnProcess before = drawn(other("Task_Check", "check"));

		assertThat(before.successorsIn(drawn(other("Task_Examine", "check"))))
			.containsOnly(Map.entry("Task_Check", "Task_Examine"));
		assertThat(before.successorsIn(drawn(other("Task_Examine", "weigh")))).isEmpty();
		assertThat(before.successorsIn(new DrawnProcess("Checks",
				Map.of("Task_One", other("Task_One", "check"), "Task_Two", other("Task_Two", "check")), "", Set.of())))
			.as("two could be meant")
			.isEmpty();
	}

	@Test
	void aStepOfACouncilsOwnTakesThePlaceOfTheOneItNames() {
		DrawnProcess before = drawn(other("Task_Check", ""));

		assertThat(before.successorsIn(drawn(other("Task_Examine", "")))).isEmpty();
		assertThat(before.successorsIn(new DrawnProcess("Checks",
				Map.of("Task_One", other("Task_One", ""), "Task_Two", other("Task_Two", "", "Task_Check")), "",
				Set.of())))
			.containsOnly(Map.entry("Task_Check", "Task_Two"));
		assertThat(before.successorsIn(drawn(other("Task_Weigh", "weigh", "Task_Check"))))
			.as("Assay does something else there")
			.isEmpty();
	}

	private static DrawnElement other(String id, String asks, String... replaces) {
		return new DrawnElement(id, "Other", "userTask", "Process", asks, Set.of("legal"), Set.of(), Set.of(replaces));
	}

	private static DrawnElement step(String kind, String within, String... posts) {
		return new DrawnElement("Task_Check", "Check", kind, within, "", Set.of(posts), Set.of(), Set.of());
	}

	private static MovePath path(DrawnElement after) {
		return path(drawn(after));
	}

	private static MovePath path(DrawnProcess after) {
		return new MovePath(drawn(BEFORE), after, Map.of(), MoveKind.MINOR, new MigrationPlanImpl("before", "after"));
	}

	private static DrawnProcess drawn(DrawnElement element) {
		return new DrawnProcess("Checks", Map.of(element.id(), element), "", Set.of());
	}

}
