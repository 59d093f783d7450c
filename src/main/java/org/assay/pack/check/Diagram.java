package org.assay.pack.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.bpm.model.xml.type.ModelElementType;

/** A BPMN file of the pack, which is read and never changed. */
final class Diagram {

	private final String file;

	private final BpmnModelInstance model;

	private final Map<String, List<DomElement>> byName = new HashMap<>();

	private final Map<Class<?>, Collection<? extends ModelElementInstance>> found = new ConcurrentHashMap<>();

	/**
	 * @param file its name within the pack
	 * @param model what it says
	 */
	Diagram(String file, BpmnModelInstance model) {
		this.file = file;
		this.model = model;
		addWithin(model.getDocument().getRootElement());
	}

	private void addWithin(DomElement element) {
		this.byName.computeIfAbsent(element.getLocalName(), (name) -> new ArrayList<>()).add(element);
		element.getChildElements().forEach(this::addWithin);
	}

	String file() {
		return this.file;
	}

	BpmnModelInstance model() {
		return this.model;
	}

	Collection<Process> processes() {
		return all(Process.class);
	}

	/** All elements of a type, looked for once. */
	@SuppressWarnings("unchecked")
	<T extends ModelElementInstance> Collection<T> all(Class<T> type) {
		return (Collection<T>) this.found.computeIfAbsent(type,
				(wanted) -> this.model.getModel()
					.getType((Class<T>) wanted)
					.getAllExtendingTypes()
					.stream()
					.flatMap(this::all)
					.filter(wanted::isInstance)
					.toList());
	}

	/** The model finds at once what has an id, and goes through the whole file else. */
	private Stream<? extends ModelElementInstance> all(ModelElementType type) {
		List<DomElement> named = this.byName.getOrDefault(type.getTypeName(), List.of());
		if (named.stream().allMatch((element) -> element.hasAttribute("id"))) {
			return named.stream()
				.map((element) -> this.model.<ModelElementInstance>getModelElementById(element.getAttribute("id")));
		}
		return type.getInstances(this.model).stream();
	}

}
