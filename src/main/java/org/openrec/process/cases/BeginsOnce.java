package org.openrec.process.cases;

import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.openrec.shared.SomebodyWasFaster;
import org.springframework.stereotype.Component;

/** A part of a case that a message sets off beside the rest does not begin again before it is over. */
@Component
public class BeginsOnce implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity here = (ExecutionEntity) execution;
        ActivityImpl part = here.getActivity();
        boolean already = below(here.getProcessInstance())
                .filter(other -> !other.getId().equals(here.getId()))
                .map(ExecutionEntity::getActivity)
                .anyMatch(activity -> activity != null && part.isAncestorFlowScopeOf(activity));
        if (already) {
            throw new SomebodyWasFaster();
        }
    }

    private static Stream<ExecutionEntity> below(ExecutionEntity around) {
        return Stream.concat(Stream.of(around), around.getExecutions().stream().flatMap(BeginsOnce::below));
    }
}
