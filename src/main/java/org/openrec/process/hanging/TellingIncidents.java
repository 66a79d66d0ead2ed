package org.openrec.process.hanging;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;

/** Keeps incidents as the engine does, and tells of them. */
public final class TellingIncidents extends DefaultIncidentHandler {

    private final ObjectProvider<HangingTold> told;

    /** @param told asked for late: the engine is made with this */
    public TellingIncidents(String type, ObjectProvider<HangingTold> told) {
        super(type);
        this.told = told;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        Incident incident = super.handleIncident(context, message);
        told.getObject().begins(incident);
        return incident;
    }

    @Override
    public void resolveIncident(IncidentContext context) {
        over(context);
        super.resolveIncident(context);
    }

    @Override
    public void deleteIncident(IncidentContext context) {
        over(context);
        super.deleteIncident(context);
    }

    private void over(IncidentContext context) {
        List<Incident> ended = context.getConfiguration() == null
                ? List.of()
                : Context.getCommandContext()
                        .getIncidentManager()
                        .findIncidentByConfigurationAndIncidentType(
                                context.getConfiguration(), getIncidentHandlerType());
        ended.forEach(it -> told.getObject().ends(it));
    }
}
