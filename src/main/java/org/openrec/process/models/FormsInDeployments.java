package org.openrec.process.models;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.openrec.form.FormId;
import org.openrec.form.FormReader;
import org.openrec.form.FormSchema;
import org.openrec.form.Forms;
import org.springframework.stereotype.Component;

/** Reads the forms that were deployed together with a diagram, each once: a deployment never changes. */
@Component
class FormsInDeployments implements Forms {

    private static final String FORM_FILE = ".form";

    private final RepositoryService repository;
    private final Map<String, Map<FormId, FormSchema>> known = new ConcurrentHashMap<>();

    FormsInDeployments(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<FormSchema> find(FormId id, String deployment) {
        return Optional.ofNullable(known.computeIfAbsent(deployment, this::read).get(id));
    }

    private Map<FormId, FormSchema> read(String deployment) {
        return repository.getDeploymentResources(deployment).stream()
                .filter(it -> it.getName().endsWith(FORM_FILE))
                .map(it -> FormReader.read(it.getBytes()))
                .collect(Collectors.toMap(FormSchema::id, Function.identity(), (first, later) -> later));
    }
}
