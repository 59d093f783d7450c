package org.assay.pack.check;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A BPMN file of the pack, which is read and never changed. */
final class Diagram {

	private final String file;

	private final BpmnModelInstance model;

	private final Map<Class<?>, Collection<? extends ModelElementInstance>> found = new ConcurrentHashMap<>();

	/**
	 * @param file its name within the pack
	 * @param model what it says
	 */
	Diagram(String file, BpmnModelInstance model) {
		this.file = file;
		this.model = model;
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

	/**
	 * All elements of a type, looked for once: the model goes through the whole file for
	 * each kind of it.
	 */
	@SuppressWarnings("unchecked")
	<T extends ModelElementInstance> Collection<T> all(Class<T> type) {
		return (Collection<T>) this.found.computeIfAbsent(type,
				(wanted) -> this.model.getModelElementsByType((Class<T>) wanted));
	}

}
