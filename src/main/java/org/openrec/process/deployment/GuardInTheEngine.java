package org.openrec.process.deployment;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.openrec.process.cases.BoundedRepetition;
import org.openrec.process.cases.Incidents;
import org.openrec.process.cases.StepsAtOnce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the guard before every deployment, and holds cases to their bounds at run time. */
@Configuration(proxyBeanMethods = false)
class GuardInTheEngine {

    @Bean
    ProcessEnginePlugin guardBeforeDeployments(GuardedDeployments guard, Incidents incidents) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCustomPreDeployers(List.of(guard));
                var listeners = engine.getCustomPreBPMNParseListeners();
                engine.setCustomPreBPMNParseListeners(listeners == null ? new ArrayList<>() : listeners);
                StepsAtOnce steps = new StepsAtOnce(incidents);
                engine.getCustomPreBPMNParseListeners().add(new BoundedRepetition(incidents));
                engine.getCustomPreBPMNParseListeners().add(steps);
                engine.setCustomSessionFactories(List.of(steps));
            }
        };
    }
}
