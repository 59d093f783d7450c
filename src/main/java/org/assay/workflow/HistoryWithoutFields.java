package org.assay.workflow;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.VariableInstance;

/**
 * The engine's history level {@code full} without what people type and read: task-local
 * values and submitted form properties. They are kept in our own tables, so the engine's
 * history holds no personal data.
 */
class HistoryWithoutFields extends HistoryLevelFull {

	@Override
	public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
		if (entity instanceof VariableInstance variable && variable.getTaskId() != null) {
			return false;
		}
		return !("form-property".equals(eventType.getEventName()) && entity instanceof TaskEntity);
	}

}
