package org.openrec.process.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/** The engine's history level {@code activity} without the history of user tasks, which the inbox has and keeps. */
class HistoryOfSteps extends HistoryLevelActivity {

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        return !event.getEntityType().equals(HistoryEventTypes.TASK_INSTANCE_CREATE.getEntityType())
                && super.isHistoryEventProduced(event, entity);
    }
}
