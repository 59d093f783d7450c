package org.assay.pack.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.council.WorkingCalendar;
import org.assay.review.RequestReview;
import org.assay.review.ReviewDesk;
import org.assay.review.Trigger;
import org.assay.shared.Reference;
import org.assay.support.Node;
import org.assay.support.WholeAssay;
import org.assay.workflow.StepRecord;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code processes/README.md} tells the owner of the process to do, done. */
@WholeAssay
class RecipesTests {

	private static final Path README = Path.of("processes", "README.md");

	private static final String SCRUTINY = "ScrutinyReviewProcess";

	private static final String FORM = "scrutiny/hear-evidence.form";

	/** Each recipe by its heading. */
	private static final Map<String, Tailoring> RECIPES = new LinkedHashMap<>();

	static {
		recipe("Change a deadline",
				(pack) -> pack.draw(SCRUTINY, (sketch) -> sketch.set("Task_HearEvidence", "assay.due", "15wd")));
		recipe("Add a question", (pack) -> pack.replaceFirst(FORM, "\"components\": [", """
				"components": [ {"type": "textfield", "id": "Field_children", "key": "childrenHeard",
				"label": "Children heard"},"""));
		recipe("Add a step",
				(pack) -> pack.put("scrutiny/invite-young-people.form", Tailoring.form("invite-young-people", ""))
					.draw(SCRUTINY,
							(sketch) -> own(sketch, "SequenceFlow_BeforeHearingToHearEvidence",
									"Task_InviteYoungPeople", "Invite young people", Map.of("camunda:formRef",
											"invite-young-people", "camunda:candidateGroups", "democratic-services"))));
		recipe("Add a committee", (pack) -> pack.put("scrutiny/note-only.form", Tailoring.form("note-only", ""))
			.draw(SCRUTINY,
					(sketch) -> own(sketch, "SequenceFlow_HearEvidenceToAdviseExecutive", "Task_HearInSecondCommittee",
							"Hear in second committee", Map.of("camunda:formRef", "note-only",
									"camunda:candidateGroups", "scrutiny-committee", "assay.evidence", "required"))));
		recipe("Change a rule of a table", (pack) -> pack.replace("cabinet/KeyDecision.dmn", "500000", "250000"));
		recipe("Have a file for one council alone", (pack) -> pack.put("councils/exampleshire/" + FORM,
				new String(pack.files().getOrDefault(FORM, new byte[0]), StandardCharsets.UTF_8)));
	}

	@TempDir
	Path folder;

	@Test
	void everyRecipeIsDoneHereAndNamesWhatIsInThePack() throws IOException {
		String readme = Files.readString(README);
		String recipes = readme.substring(readme.indexOf("## How to change something"), readme.indexOf("## Check it"));
		assertThat(found("(?m)^### (.+)$", recipes)).containsExactlyElementsOf(RECIPES.keySet());

		TestPack done = Tailoring.pack(RECIPES.values());
		assertThat(found("`([a-z/-]+/[A-Za-z-]+\\.(?:bpmn|dmn|form))`", recipes))
			.allSatisfy((file) -> assertThat(done.files()).containsKey(file));
		done.edit(SCRUTINY,
				(model) -> assertThat(model.getModelElementsByType(FlowElement.class)).extracting(FlowElement::getName)
					.containsAll(found("\\*\\*([A-Z][^*]+)\\*\\*", recipes)));
	}

	@Test
	@ExtendWith(Node.class)
	void theRecipesAreLawfulAndRunAsCamundaModelerSavesThem(@Autowired AutowireCapableBeanFactory beans,
			@Autowired ReviewDesk reviews) throws IOException {
		Map<String, byte[]> files = saved(Tailoring.pack(RECIPES.values()).files());
		assertThat(TestPack.CHECK.check(files)).isEmpty();

		TailoredCouncil council = beans.createBean(TailoredCouncil.class)
			.worksBy(CouncilFiles.of(files).standard(), "scrutiny-chair", "scrutiny-committee", "leader",
					"democratic-services", "chief-executive", "dcs", "lmcs")
			.begins("scrutiny-chair", SCRUTINY, Map.of("question", "The front door at weekends."));
		Reference review = council.as("chief-executive",
				() -> reviews.request(new RequestReview(council.council, Trigger.YEARLY, 2026, null)));
		council
			.does("scrutiny-chair", "Task_ScopeScrutiny",
					Map.of("scope", "taken-up", "subject", review.toString(), "documents", "", "witnesses", List.of()))
			.does("democratic-services", "Task_InviteYoungPeople");
		assertThat(council.dueOn("Task_HearEvidence"))
			.isEqualTo(WorkingCalendar.STATUTORY.plusWorkingDays(TailoredCouncil.today(), 15));
		council.does("scrutiny-chair", "Task_HearEvidence", Map.of("childrenHeard", "Six"));
		council.refuses("scrutiny-committee", "Task_HearInSecondCommittee", Map.of(),
				"This step needs evidence and has none. Open the Evidence tab, attach it there, then complete the task.");
		council.show("scrutiny-committee", "Task_HearInSecondCommittee");
		council.does("scrutiny-committee", "Task_HearInSecondCommittee");

		assertThat(council.open("Task_AdviseExecutive")).isNotNull();
		assertThat(council.steps()).extracting(StepRecord::taskKey)
			.containsExactly("Task_ScopeScrutiny", "Task_InviteYoungPeople", "Task_HearEvidence",
					"Task_HearInSecondCommittee");
		assertThat(council.step("Task_HearEvidence").fields()).contains("\"childrenHeard\":\"Six\"");
	}

	private static void recipe(String heading, Consumer<TestPack> change) {
		RECIPES.put(heading, new Tailoring(heading, change));
	}

	/** Draws a task into the arrow and makes it a step of the council's own. */
	private static void own(Sketch sketch, String arrow, String id, String name, Map<String, String> chosen) {
		Map<String, String> values = new TreeMap<>();
		for (JsonNode property : template().path("properties")) {
			String binding = property.path("binding").path("name").asText();
			// Modeler writes a property without a value as an empty one.
			values.put(binding, chosen.getOrDefault(binding, property.path("value").asText("")));
		}
		Map<String, String> properties = new TreeMap<>(values);
		properties.keySet().removeIf((binding) -> !binding.startsWith("assay."));
		UserTask task = sketch.add(sketch.arrow(arrow).getParentElement(), UserTask.class, id, name);
		sketch
			.step(values.getOrDefault("camunda:candidateGroups", ""), values.getOrDefault("camunda:formRef", ""),
					properties)
			.accept(task);
		task.setAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "modelerTemplate", "assay.own-step");
		sketch.into(arrow, task, task);
	}

	private static JsonNode template() {
		try {
			return new ObjectMapper().readTree(Path.of("processes/.camunda/element-templates/own-step.json").toFile())
				.path(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, byte[]> saved(Map<String, byte[]> files) throws IOException {
		Path given = this.folder.resolve("given");
		Path written = this.folder.resolve("written");
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path path = given.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
		assertThat(Node.run("roundtrip.mjs", given, written)).isEmpty();
		Map<String, byte[]> saved = new TreeMap<>(files);
		for (Map.Entry<String, byte[]> file : saved.entrySet()) {
			if (Files.exists(written.resolve(file.getKey()))) {
				file.setValue(Files.readAllBytes(written.resolve(file.getKey())));
			}
		}
		return saved;
	}

	private static List<String> found(String pattern, String text) {
		return Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((match) -> match.group(1).replaceAll("\\s+", " "))
			.distinct()
			.toList();
	}

}
