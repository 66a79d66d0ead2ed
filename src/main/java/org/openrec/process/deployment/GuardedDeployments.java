package org.openrec.process.deployment;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.openrec.guard.ModelRefused;
import org.springframework.stereotype.Component;

/** Lets nothing into the engine but diagrams that pass the guard, and forms: whoever deploys, and by whatever way. */
@Component
class GuardedDeployments implements Deployer {

    private final DeploymentCheck check;

    GuardedDeployments(DeploymentCheck check) {
        this.check = check;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        // what is read again from the database has passed before
        if (deployment.isNew()) {
            Map<String, byte[]> files = new TreeMap<>();
            deployment.getResources().forEach((name, file) -> files.put(name, file.getBytes()));
            check.refusals(files).stream().findFirst().ifPresent(refusal -> {
                throw new ModelRefused(refusal.file(), refusal.problems());
            });
        }
    }
}
