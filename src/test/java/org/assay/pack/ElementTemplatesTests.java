package org.assay.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.support.Node;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What Camunda Modeler offers by itself when a diagram of the pack is open. */
class ElementTemplatesTests {

	private static final Path PROCESSES = Path.of("processes");

	private static final Path TEMPLATES = PROCESSES.resolve(".camunda/element-templates");

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Map<String, JsonNode> newest = new TreeMap<>();

	private final List<String> published = new ArrayList<>();

	ElementTemplatesTests() throws IOException {
		for (Path file : files(TEMPLATES, ".json")) {
			for (JsonNode template : JSON.readTree(file.toFile())) {
				this.published.add(template.path("id").asText() + " " + template.path("version").asInt());
				this.newest.merge(template.path("id").asText(), template,
						(one, other) -> (one.path("version").asInt() > other.path("version").asInt()) ? one : other);
			}
		}
	}

	@Test
	@ExtendWith(Node.class)
	void camundaModelerTakesAllOfThem() {
		assertThat(Node.run("templates.mjs", TEMPLATES)).isEmpty();
	}

	@Test
	void everyStepOfTheStandardPackIsMadeFromItsTemplate() throws IOException {
		List<String> used = new ArrayList<>();
		for (BpmnModelInstance diagram : diagrams()) {
			for (UserTask task : diagram.getModelElementsByType(UserTask.class)) {
				String id = task.getAttributeValueNs(CAMUNDA, "modelerTemplate");
				assertThat(this.newest).as(task.getName()).containsKey(id);
				JsonNode template = this.newest.getOrDefault(id, JSON.nullNode());
				used.add(template.path("id").asText());
				assertThat(template.path("name").asText()).isEqualTo(task.getName().replaceAll("\\s+", " "));
				assertThat(offered(template)).containsAllEntriesOf(said(task));
			}
		}
		assertThat(this.newest.keySet()).filteredOn((id) -> !id.startsWith("assay.do-") && !id.equals("assay.own-step"))
			.containsExactlyInAnyOrderElementsOf(used);
	}

	@Test
	void everyActionOfTheStandardPackHasItsTemplate() throws IOException {
		List<String> actions = new ArrayList<>();
		for (BpmnModelInstance diagram : diagrams()) {
			diagram.getModelElementsByType(CamundaExecutionListener.class)
				.forEach((listener) -> actions.add(listener.getCamundaDelegateExpression()));
			diagram.getModelElementsByType(ServiceTask.class)
				.forEach((task) -> actions.add(task.getCamundaDelegateExpression()));
		}
		assertThat(this.newest.values().stream().filter((one) -> one.path("id").asText().startsWith("assay.do-")))
			.extracting((one) -> one.path("properties").path(0).path("value").asText())
			.containsExactlyInAnyOrderElementsOf(actions);
	}

	@Test
	void aTemplateOnceGivenToCouncilsStaysAsItsVersionWas() throws IOException {
		assertThat(this.published).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(Files.readAllLines(Path.of("src/test/modeler/published.txt")));
	}

	private static Map<String, String> said(UserTask task) {
		Map<String, String> said = new HashMap<>();
		task.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.singleResult()
			.getCamundaProperties()
			.forEach((property) -> said.put(property.getCamundaName(), property.getCamundaValue()));
		said.put("camunda:formRef", task.getAttributeValueNs(CAMUNDA, "formRef"));
		said.put("camunda:candidateGroups", task.getCamundaCandidateGroups());
		return said;
	}

	private static Map<String, String> offered(JsonNode template) {
		Map<String, String> offered = new HashMap<>();
		template.path("properties").forEach((property) -> {
			if (property.has("value")) {
				offered.put(property.path("binding").path("name").asText(), property.path("value").asText());
			}
		});
		return offered;
	}

	private static List<BpmnModelInstance> diagrams() throws IOException {
		return files(PROCESSES, ".bpmn").stream().map((file) -> Bpmn.readModelFromFile(file.toFile())).toList();
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
