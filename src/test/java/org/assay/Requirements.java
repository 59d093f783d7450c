package org.assay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.assay.support.OnPostgreSql;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The requirements of the seed documents, with the steps that the diagrams and the spine
 * name for each, and the tests that carry its number as a tag.
 */
record Requirements(List<Asked> list, Map<String, Collection<String>> steps, Map<String, Collection<String>> tests) {

	private static final YAMLMapper YAML = new YAMLMapper();

	private static final String NUMBER = "[ACDRT][0-9]+";

	/** One requirement of the list in {@code src/docs/requirements.yaml}. */
	record Asked(String id, String priority, String source, String asks, @Nullable String served,
			@Nullable String declined) {

		boolean isDeclined() {
			return this.declined != null;
		}

	}

	static Requirements read() throws IOException {
		List<Asked> list = YAML.readValue(Path.of("src/docs/requirements.yaml").toFile(), new TypeReference<>() {
		});
		Map<String, Collection<String>> steps = new TreeMap<>();
		try (Stream<Path> files = Files.walk(Path.of("processes"))) {
			files.filter((file) -> file.toString().endsWith(".bpmn")).forEach((file) -> addSteps(file, steps));
		}
		Map<String, Collection<String>> tests = new TreeMap<>();
		ReflectionSupport
			.findAllClassesInPackage("org.assay", (type) -> !AnnotationSupport.isAnnotated(type, OnPostgreSql.class),
					(name) -> name.matches(".*(Tests|Properties|FromStartToEnd)"))
			.forEach((type) -> addTests(type, tests));
		return new Requirements(list, steps, tests);
	}

	private static void addSteps(Path file, Map<String, Collection<String>> steps) {
		Bpmn.readModelFromFile(file.toFile())
			.getModelElementsByType(CamundaProperty.class)
			.stream()
			.filter((property) -> "assay.statutory".equals(property.getCamundaName()))
			.forEach((property) -> Stream.of(property.getCamundaValue().split(","))
				.forEach((id) -> add(steps, id.strip(), step(property))));
	}

	private static String step(CamundaProperty property) {
		ModelElementInstance element = property.getParentElement().getParentElement().getParentElement();
		ModelElementInstance process = element;
		while (!(process instanceof Process)) {
			process = process.getParentElement();
		}
		String id = ((Process) process).getId();
		return (element instanceof FlowElement step)
				? "*%s* in %s".formatted(step.getName().replaceAll("\\s+", " "), id) : id;
	}

	private static void addTests(Class<?> type, Map<String, Collection<String>> tests) {
		AnnotationSupport.findRepeatableAnnotations(type, Tag.class)
			.forEach((tag) -> add(tests, tag.value(), type.getSimpleName()));
		ReflectionSupport
			.findMethods(type, (method) -> !AnnotationSupport.findRepeatableAnnotations(method, Tag.class).isEmpty(),
					HierarchyTraversalMode.TOP_DOWN)
			.forEach((method) -> AnnotationSupport.findRepeatableAnnotations(method, Tag.class)
				.forEach((tag) -> add(tests, tag.value(), type.getSimpleName() + "." + method.getName())));
	}

	private static void add(Map<String, Collection<String>> map, String id, String value) {
		if (id.matches(NUMBER)) {
			map.computeIfAbsent(id, (unused) -> new TreeSet<>()).add(value);
		}
	}

	Collection<String> stepsOf(Asked asked) {
		return this.steps.getOrDefault(asked.id(), List.of());
	}

	Collection<String> testsOf(Asked asked) {
		return this.tests.getOrDefault(asked.id(), List.of());
	}

	/** The document, as it is kept beside the list. */
	String document() {
		String table = this.list.stream().map(this::row).collect(Collectors.joining("\n"));
		return """
				# Requirements

				What the seed documents ask of a system like Assay, and what answers it. Made by `RequirementsTests` of
				[requirements.yaml](requirements.yaml), which says what the sources are, of the property
				`assay.statutory` in the diagrams, and of the tags of the tests. To make it anew:
				`mvn test -Dtest=RequirementsTests -Dassay.docs=write`.

				| number | what is asked | source | priority | served by | proved by |
				| --- | --- | --- | --- | --- | --- |
				%s
				""".formatted(table);
	}

	private String row(Asked asked) {
		String served = (asked.declined() != null) ? "declined: " + asked.declined()
				: Stream.concat(stepsOf(asked).stream(), Stream.ofNullable(asked.served()))
					.collect(Collectors.joining("; "));
		String proved = testsOf(asked).stream().limit(3).map("`%s`"::formatted).collect(Collectors.joining("<br>"));
		return "| %s | %s | %s | %s | %s | %s |".formatted(asked.id(), asked.asks(), asked.source(), asked.priority(),
				served, proved);
	}

}
