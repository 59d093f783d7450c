package org.assay.pack.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.assay.pack.compare.Difference.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FileComparisonTests {

	private static final String DIAGRAM = "review/DutyAssessmentProcess.bpmn";

	private static final String TABLE = "review/ReviewDepth.dmn";

	private static final String FORM = "review/attest-self-assessment.form";

	@Test
	void aFileIsNoDifferentFromItself() {
		assertThat(compared(DIAGRAM, (text) -> text)).isEmpty();
		assertThat(compared(TABLE, (text) -> text)).isEmpty();
		assertThat(compared(FORM, (text) -> text)).isEmpty();
	}

	@Test
	void whatChangedOfAnElementIsSaidInWords() {
		assertThat(compared(DIAGRAM,
				(text) -> text.replace("candidateGroups=\"dcs\"", "candidateGroups=\"dcs,lmcs\"")
					.replace("name=\"assay.due\" value=\"5wd\"", "name=\"assay.due\" value=\"10wd\"")))
			.containsExactly(new Difference(Kind.CHANGED, "Task_ApproveDeparture", "User task “Approve departure”",
					"Due: 5wd → 10wd\nOffered to: dcs → dcs,lmcs"));
	}

	@Test
	void aNewNameIsADifferenceOfTheElementAloneNotOfTheFlowsThatReferToIt() {
		assertThat(compared(DIAGRAM, (text) -> text.replace("name=\"Assess duty\"", "name=\"Rate duty\"")))
			.containsExactly(new Difference(Kind.CHANGED, "Task_AssessDuty", "User task “Rate duty”",
					"Name: Assess duty → Rate duty"));
	}

	@Test
	void anElementThatOnlyStandsElsewhereIsMoved() {
		String file = read(DIAGRAM);
		int shape = file.indexOf("bpmnElement=\"Task_AssessDuty\"");
		int bounds = file.indexOf("x=\"", shape);

		assertThat(compared(DIAGRAM, (text) -> text.substring(0, bounds) + "x=\"1" + text.substring(bounds + 3)))
			.containsExactly(new Difference(Kind.MOVED, "Task_AssessDuty", "User task “Assess duty”", ""));
	}

	@Test
	void anAddedStepComesWithTheFlowsThatLeadToAndFromIt() {
		assertThat(compared(DIAGRAM, (text) -> text.replace("<bpmn:userTask id=\"Task_ApproveDeparture\"",
				"<bpmn:userTask id=\"Task_SecondOpinion\" name=\"Give second opinion\" /><bpmn:sequenceFlow id=\"Flow_New\" "
						+ "sourceRef=\"Task_SecondOpinion\" targetRef=\"Task_ApproveDeparture\" />"
						+ "<bpmn:userTask id=\"Task_ApproveDeparture\"")))
			.extracting(Difference::kind, Difference::part)
			.containsExactly(tuple(Kind.ADDED, "User task “Give second opinion”"),
					tuple(Kind.ADDED, "Sequence flow from “Give second opinion” to “Approve departure”"));
	}

	@Test
	void aNewFileIsAddedPartByPartAndAGoneOneRemoved() {
		byte[] file = read(FORM).getBytes(StandardCharsets.UTF_8);

		assertThat(FileComparison.of(FORM, null, file)).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.kind()).isEqualTo(Kind.ADDED));
		assertThat(FileComparison.of(FORM, file, null)).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.kind()).isEqualTo(Kind.REMOVED));
	}

	@Test
	void aRuleOfATableIsNamedByItsNumber() {
		assertThat(compared(TABLE, (text) -> replacedLast(text, "<text>\"full\"</text>", "<text>\"light\"</text>")))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.part()).startsWith("Rule ");
				assertThat(one.words()).isEqualTo("Then: \"full\" → \"light\"");
			});
	}

	@Test
	void aQuestionIsNamedByItsLabel() {
		assertThat(compared(FORM, (text) -> text.replace("\"label\": \"Your statement", "\"label\": \"The statement")))
			.singleElement()
			.satisfies((one) -> assertThat(one.part()).startsWith("Question “The statement"));
	}

	private static List<Difference> compared(String file, UnaryOperator<String> edit) {
		String before = read(file);
		String after = edit.apply(before);
		return FileComparison.of(file, before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
	}

	private static String replacedLast(String text, String from, String to) {
		int at = text.lastIndexOf(from);
		return text.substring(0, at) + to + text.substring(at + from.length());
	}

	private static String read(String file) {
		try (InputStream content = FileComparisonTests.class.getResourceAsStream("/processes/" + file)) {
			return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
