package org.openrec.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.runtime.Incident;
import org.openrec.process.cases.ActionBeans;
import org.openrec.process.cases.CaseInExpressions;
import org.openrec.process.cases.Incidents;
import org.openrec.process.hanging.HangingTold;
import org.openrec.process.hanging.TellingIncidents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the engine what is ours: the built-in listeners, and nothing to call but the actions of the catalogue. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin openrecInTheEngine(
            BuiltInParseListener listener,
            ActionBeans actions,
            CaseInExpressions caseInExpressions,
            JobAcquisition acquisition,
            ObjectProvider<HangingTold> hanging) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                var listeners = engine.getCustomPostBPMNParseListeners();
                engine.setCustomPostBPMNParseListeners(listeners == null ? new ArrayList<>() : listeners);
                engine.getCustomPostBPMNParseListeners().add(listener);
                engine.setExpressionManager(new ClosedExpressions(actions.asMap(), caseInExpressions));
                engine.setCustomPreCommandInterceptorsTxRequired(List.of(acquisition.watch()));
                engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(acquisition.watch()));
                engine.setCustomHistoryLevels(List.of(new HistoryOfSteps())); // the last of a name counts
                engine.setCustomIncidentHandlers(List.of(
                        new TellingIncidents(Incident.FAILED_JOB_HANDLER_TYPE, hanging),
                        new TellingIncidents(Incidents.HELD, hanging)));
                engine.setScriptEngineResolver(new NoScripts());
                engine.setEnableScriptCompilation(false);
                engine.setEnableFetchScriptEngineFromProcessApplication(false);
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                SessionFactory jobDefinitions = new JobDefinitionsAtHand.Factory();
                engine.setFailedJobCommandFactory(new FailedJobs());
                engine.getSessionFactories().put(jobDefinitions.getSessionType(), jobDefinitions);
                ((MapBusinessCalendarManager) engine.getBusinessCalendarManager())
                        .addBusinessCalendar(DurationBusinessCalendar.NAME, new PlainDurations());
            }
        };
    }
}
