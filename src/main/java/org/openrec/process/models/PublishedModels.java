package org.openrec.process.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.openrec.guard.check.DrawnProcess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The diagrams that new cases run on: the latest of each process. */
@Component
public class PublishedModels {

    private final ObjectProvider<RepositoryService> repository;
    /** By definition, each read once: a deployed version never changes. */
    private final Map<String, Set<String>> calls = new ConcurrentHashMap<>();

    /** Asked for late: the engine is made with what reads diagrams. */
    PublishedModels(ObjectProvider<RepositoryService> repository) {
        this.repository = repository;
    }

    public Set<String> keys() {
        return latest().keySet();
    }

    public Optional<byte[]> model(String key) {
        return Optional.ofNullable(repository
                        .getObject()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(definition -> read(definition.getId()));
    }

    /** Those that call one of these, or call what calls one. */
    public Set<String> callersOf(Set<String> keys) {
        Map<String, String> latest = latest();
        Set<String> affected = new HashSet<>(keys);
        int before;
        do {
            before = affected.size();
            latest.forEach((key, definition) -> {
                if (callsOf(definition).stream().anyMatch(affected::contains)) {
                    affected.add(key);
                }
            });
        } while (affected.size() > before);
        affected.removeAll(keys);
        return affected;
    }

    private Set<String> callsOf(String definition) {
        return calls.computeIfAbsent(definition, id -> DrawnProcess.calls(read(id)));
    }

    private Map<String, String> latest() {
        return repository.getObject().createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId));
    }

    private byte[] read(String definition) {
        try (InputStream model = repository.getObject().getProcessModel(definition)) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
