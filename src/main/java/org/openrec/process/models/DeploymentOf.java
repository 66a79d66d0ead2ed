package org.openrec.process.models;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The deployment that a case runs on. */
public final class DeploymentOf {

    private DeploymentOf() {}

    /** Read from the engine's cache of definitions: no query. */
    public static String definition(DelegateExecution execution) {
        return execution
                .getProcessEngineServices()
                .getRepositoryService()
                .getProcessDefinition(execution.getProcessDefinitionId())
                .getDeploymentId();
    }
}
