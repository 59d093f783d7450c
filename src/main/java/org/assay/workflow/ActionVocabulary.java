package org.assay.workflow;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The beans that diagrams can see: the process actions by their names, and nothing else.
 */
@Component
class ActionVocabulary {

	private final ListableBeanFactory beans;

	ActionVocabulary(ListableBeanFactory beans) {
		this.beans = beans;
	}

	/**
	 * The vocabulary. The actions themselves are made at first use, because they need
	 * services that need the engine.
	 */
	Map<Object, Object> words() {
		return Arrays.stream(this.beans.getBeanNamesForType(ProcessAction.class, true, false))
			.collect(Collectors.toMap(Function.identity(), (name) -> new ActionDelegate(this.beans, name)));
	}

}
