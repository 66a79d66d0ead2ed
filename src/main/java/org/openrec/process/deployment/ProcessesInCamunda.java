package org.openrec.process.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.openrec.guard.ModelProblem;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.studio.FormFile;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.PublishedProcesses;
import org.openrec.studio.PublishedVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is published are the engine's process definitions; a version keeps the forms of its deployment. */
@Component
class ProcessesInCamunda implements PublishedProcesses {

    private static final String FORMS = "forms/";
    private static final String FORM_FILE = ".form";

    private final RepositoryService repository;
    private final ManagementService management;
    private final DeploymentCheck check;
    private final CaseDiagrams diagrams;
    private final JdbcClient jdbc;

    ProcessesInCamunda(
            RepositoryService repository,
            ManagementService management,
            DeploymentCheck check,
            CaseDiagrams diagrams,
            JdbcClient jdbc) {
        this.diagrams = diagrams;
        this.repository = repository;
        this.management = management;
        this.check = check;
        this.jdbc = jdbc;
    }

    @Override
    public List<PublishedVersion> latest() {
        return versions(repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionName()
                .asc());
    }

    @Override
    public List<PublishedVersion> versions(String process) {
        return versions(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .desc());
    }

    @Override
    public int current(String process) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getVersion)
                .orElse(0);
    }

    @Override
    public Optional<ProcessModel> model(String process, int version) {
        if (version < 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .processDefinitionVersion(version)
                        .singleResult())
                .map(this::model);
    }

    @Override
    public List<ModelProblem> check(ProcessModel model) {
        return check.refusals(files(List.of(model.tidied()))).stream()
                .flatMap(refusal -> refusal.problems().stream())
                .toList();
    }

    @Override
    public List<ModelProblem> warnings(ProcessModel model) {
        return check.warnings(model.bytes());
    }

    @Override
    public void waitForOthers() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('publishing', 0))")
                .query((row, number) -> true)
                .single();
    }

    @Override
    public List<PublishedVersion> publish(List<ProcessModel> together) {
        DeploymentBuilder deployment = repository.createDeployment();
        files(together)
                .forEach((name, content) -> deployment.addString(name, new String(content, StandardCharsets.UTF_8)));
        Map<String, PublishedVersion> published = deployment.deployWithResult().getDeployedProcessDefinitions().stream()
                .map(definition -> version(definition, Map.of()))
                .collect(Collectors.toMap(PublishedVersion::process, version -> version));
        return together.stream()
                .map(model ->
                        Objects.requireNonNull(published.get(model.process().orElse(""))))
                .toList();
    }

    private static Map<String, byte[]> files(List<ProcessModel> together) {
        Map<String, byte[]> files = new TreeMap<>();
        for (ProcessModel model : together) {
            files.put("bpmn/" + model.process().orElse("diagram") + ".bpmn", model.bytes());
            model.forms().forEach(form -> files.put(FORMS + form.id() + FORM_FILE, form.bytes()));
        }
        return files;
    }

    private List<PublishedVersion> versions(ProcessDefinitionQuery query) {
        Map<String, Long> running = management.createProcessDefinitionStatisticsQuery().list().stream()
                .collect(Collectors.toMap(
                        ProcessDefinitionStatistics::getId, statistics -> (long) statistics.getInstances()));
        return query.list().stream()
                .map(definition -> version(definition, running))
                .toList();
    }

    private PublishedVersion version(ProcessDefinition definition, Map<String, Long> running) {
        Deployment deployment = repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult();
        return new PublishedVersion(
                definition.getKey(),
                diagrams.of(definition.getId()).name(),
                definition.getVersion(),
                deployment.getDeploymentTime().toInstant(),
                running.getOrDefault(definition.getId(), 0L));
    }

    private ProcessModel model(ProcessDefinition definition) {
        List<FormFile> forms = repository.getDeploymentResources(definition.getDeploymentId()).stream()
                .filter(it -> it.getName().endsWith(FORM_FILE))
                .map(it -> FormFile.read(it.getBytes()))
                .toList();
        String bpmn = new String(read(repository.getProcessModel(definition.getId())), StandardCharsets.UTF_8);
        return new ProcessModel(bpmn, forms).tidied();
    }

    private static byte[] read(InputStream resource) {
        try (resource) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
