package org.openrec.process.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
        Map<FormId, FormSchema> forms = new HashMap<>();
        for (String resource : repository.getDeploymentResourceNames(deployment)) {
            if (resource.endsWith(FORM_FILE)) {
                FormSchema form = read(deployment, resource);
                forms.put(form.id(), form);
            }
        }
        return Map.copyOf(forms);
    }

    private FormSchema read(String deployment, String resource) {
        try (InputStream in = repository.getResourceAsStream(deployment, resource)) {
            return FormReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
