package org.openrec.process.cases;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.Execution;
import org.openrec.cases.CaseHeld;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an incident of a case that was held; of a job that fails the engine makes one itself. */
@Component
public class Incidents {

    public static final String HELD = "caseHeld";

    private final ObjectProvider<RuntimeService> runtime;
    private final TransactionTemplate afterwards;

    Incidents(ObjectProvider<RuntimeService> runtime, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** To be thrown; what is written beside it is rolled back, and then the incident is kept. */
    public CaseHeld of(CaseHeld held, DelegateExecution execution) {
        Place place = new Place(execution.getProcessInstanceId(), execution.getCurrentActivityId());
        boolean byPerson = Context.getCommandContext().getCurrentJob() == null;
        return byPerson ? of(held, cases -> Optional.of(place)) : held;
    }

    /** @param place where the case stands after all, asked when everything is rolled back */
    public CaseHeld of(CaseHeld held, Function<RuntimeService, Optional<Place>> place) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        afterwards.executeWithoutResult(
                                any -> place.apply(runtime.getObject()).ifPresent(found -> keep(found, held)));
                    }
                }
            });
        }
        return held;
    }

    /** Once for a step, however often somebody tries; a case that did not begin has none. */
    private void keep(Place place, CaseHeld held) {
        RuntimeService cases = runtime.getObject();
        boolean runs = cases.createProcessInstanceQuery()
                        .processInstanceId(place.instance())
                        .count()
                > 0;
        boolean known = cases.createIncidentQuery()
                        .processInstanceId(place.instance())
                        .incidentType(HELD)
                        .configuration(place.step())
                        .count()
                > 0;
        if (runs && !known) {
            at(place, cases)
                    .ifPresent(execution ->
                            cases.createIncident(HELD, execution, place.step(), String.valueOf(held.getMessage())));
        }
    }

    /** The execution that stands at the step, or any that stands somewhere: the engine keeps incidents of those only. */
    private static Optional<String> at(Place place, RuntimeService cases) {
        return Stream.concat(Stream.of(place.step()), cases.getActiveActivityIds(place.instance()).stream())
                .flatMap(
                        activity -> cases
                                .createExecutionQuery()
                                .processInstanceId(place.instance())
                                .activityId(activity)
                                .list()
                                .stream())
                .map(Execution::getId)
                .findFirst();
    }

    /** Somebody has done the step after all. */
    public void over(Place place) {
        RuntimeService cases = runtime.getObject();
        cases.createIncidentQuery()
                .processInstanceId(place.instance())
                .incidentType(HELD)
                .configuration(place.step())
                .list()
                .forEach(it -> cases.resolveIncident(it.getId()));
    }

    /** A process instance at a step. */
    public record Place(String instance, String step) {}
}
