package org.openrec.process.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.openrec.shared.BeforeOpening;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the bundled diagrams, with all forms beside them, where none of their key is deployed yet. */
@Component
@Order(5)
class BundledModels implements BeforeOpening {

    private final RepositoryService repository;

    BundledModels(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void prepare() throws IOException {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        List<Resource> missing = new ArrayList<>();
        for (Resource diagram : resources.getResources("classpath:bpmn/*.bpmn")) {
            if (repository
                            .createProcessDefinitionQuery()
                            .processDefinitionResourceName("bpmn/" + diagram.getFilename())
                            .count()
                    == 0) {
                missing.add(diagram);
            }
        }
        if (!missing.isEmpty()) {
            deploy(missing, resources.getResources("classpath:forms/*.form"));
        }
    }

    /** All at once: some call others. */
    private void deploy(List<Resource> diagrams, Resource[] forms) throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("bundled");
        for (Resource diagram : diagrams) {
            add(deployment, "bpmn/" + diagram.getFilename(), diagram);
        }
        for (Resource form : forms) {
            add(deployment, "forms/" + form.getFilename(), form);
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String name, Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            deployment.addInputStream(name, in);
        }
    }
}
