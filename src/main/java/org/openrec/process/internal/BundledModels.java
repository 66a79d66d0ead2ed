package org.openrec.process.internal;

import java.io.IOException;
import java.io.InputStream;
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
        for (Resource diagram : resources.getResources("classpath:bpmn/*.bpmn")) {
            String file = String.valueOf(diagram.getFilename());
            if (repository
                            .createProcessDefinitionQuery()
                            .processDefinitionResourceName("bpmn/" + file)
                            .count()
                    == 0) {
                DeploymentBuilder deployment = repository.createDeployment().name(file);
                add(deployment, "bpmn/" + file, diagram);
                for (Resource form : resources.getResources("classpath:forms/*.form")) {
                    add(deployment, "forms/" + form.getFilename(), form);
                }
                deployment.deploy();
            }
        }
    }

    private static void add(DeploymentBuilder deployment, String name, Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            deployment.addInputStream(name, in);
        }
    }
}
