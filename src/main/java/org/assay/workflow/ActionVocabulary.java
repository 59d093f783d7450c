package org.assay.workflow;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The beans that diagrams can see: the process actions by their names, and nothing else.
 * Filled at first use, because actions need services that need the engine.
 */
@Component
class ActionVocabulary extends AbstractMap<Object, Object> {

	private final ObjectProvider<ProcessAction> actions;

	private final ObjectProvider<EngineCalls> calls;

	private @Nullable Map<Object, Object> byName;

	ActionVocabulary(ObjectProvider<ProcessAction> actions, ObjectProvider<EngineCalls> calls) {
		this.actions = actions;
		this.calls = calls;
	}

	@Override
	public Set<Entry<Object, Object>> entrySet() {
		return byName().entrySet();
	}

	@Override
	public boolean containsKey(Object key) {
		return byName().containsKey(key);
	}

	@Override
	public @Nullable Object get(Object key) {
		return byName().get(key);
	}

	private synchronized Map<Object, Object> byName() {
		Map<Object, Object> known = this.byName;
		if (known == null) {
			known = new HashMap<>();
			for (ProcessAction action : this.actions) {
				if (known.put(action.name(), new ActionDelegate(action, this.calls.getObject())) != null) {
					throw new IllegalStateException("Two process actions are called " + action.name());
				}
			}
			this.byName = known;
		}
		return known;
	}

}
