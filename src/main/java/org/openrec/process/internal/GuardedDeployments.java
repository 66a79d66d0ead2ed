package org.openrec.process.internal;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.openrec.cases.SubjectKind;
import org.openrec.cases.SubjectKinds;
import org.openrec.form.FormReader;
import org.openrec.guard.GuardContext;
import org.openrec.guard.ModelGuard;
import org.openrec.guard.ModelProblem;
import org.openrec.guard.ModelRefused;
import org.openrec.guard.SubjectFacts;
import org.openrec.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets nothing into the engine but diagrams that pass the guard, and forms: whoever deploys, and by whatever way. */
@Component
class GuardedDeployments implements Deployer {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedDeployments.class);

    private final ModelGuard guard;
    private final ActionBeans actions;
    private final SubjectKinds kinds;
    private final PublishedModels published;

    GuardedDeployments(ModelGuard guard, ActionBeans actions, SubjectKinds kinds, PublishedModels published) {
        this.guard = guard;
        this.actions = actions;
        this.kinds = kinds;
        this.published = published;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        // what is read again from the database has passed before
        if (deployment.isNew()) {
            List<ResourceEntity> files = List.copyOf(deployment.getResources().values());
            files.forEach(GuardedDeployments::onlyDiagramsAndForms);
            Map<String, byte[]> together = new HashMap<>();
            files.stream().filter(GuardedDeployments::isDiagram).forEach(file -> ModelGuard.processKey(file.getBytes())
                    .ifPresent(key -> together.put(key, file.getBytes())));
            GuardContext context = context(files, together);
            files.stream().filter(GuardedDeployments::isDiagram).forEach(file -> check(file, context, deployment));
            published.callersOf(together.keySet()).forEach(caller -> checkCaller(caller, context));
        }
    }

    /** What is published calls the newest version of others: it must stay good with what comes. */
    private void checkCaller(String caller, GuardContext context) {
        byte[] model = published.model(caller).orElseThrow();
        List<ModelProblem> broken = guard.broken(model, context.calling(published::model), context);
        if (!broken.isEmpty()) {
            throw new ModelRefused(caller, broken);
        }
    }

    private void check(ResourceEntity diagram, GuardContext context, DeploymentEntity deployment) {
        List<ModelProblem> problems = guard.check(diagram.getBytes(), context);
        if (problems.isEmpty()) {
            problems = byEngine(diagram, deployment);
        }
        if (!problems.isEmpty()) {
            throw new ModelRefused(diagram.getName(), problems);
        }
    }

    /** What the engine itself does not take, told in our words before it is told in its own. */
    private static List<ModelProblem> byEngine(ResourceEntity diagram, DeploymentEntity deployment) {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        try {
            new BpmnParser(engine.getExpressionManager(), engine.getBpmnParseFactory())
                    .createParse()
                    .sourceInputStream(new ByteArrayInputStream(diagram.getBytes()))
                    .deployment(deployment)
                    .name(diagram.getName())
                    .execute();
            return List.of();
        } catch (ParseException e) {
            LOG.info("The engine does not take {}: {}", diagram.getName(), e.getMessage());
            return e.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(error -> ModelGuard.cannotRun(
                            diagram.getBytes(), Optional.ofNullable(error.getMainElementId()), error.getLine()))
                    .distinct()
                    .toList();
        }
    }

    private static void onlyDiagramsAndForms(ResourceEntity file) {
        if (!isDiagram(file) && !isForm(file)) {
            throw new ModelRefused(
                    file.getName(),
                    List.of(new ModelProblem("", "fileKind", Texts.both("guard.fileKind", file.getName()))));
        }
    }

    private GuardContext context(List<ResourceEntity> files, Map<String, byte[]> together) {
        // a form with something that no screen can show is refused by name here, not when a person opens it
        Map<String, Set<String>> forms = files.stream()
                .filter(GuardedDeployments::isForm)
                .map(file -> FormReader.read(file.getBytes()))
                .collect(Collectors.toMap(
                        form -> form.id().value(), form -> Set.copyOf(form.processKeys()), (one, other) -> other));
        Set<String> processes = new HashSet<>(published.keys());
        processes.addAll(together.keySet());
        return new GuardContext(
                actions.inputs(),
                forms,
                processes,
                key -> Optional.ofNullable(together.get(key)).or(() -> published.model(key)),
                subjects());
    }

    private Map<String, SubjectFacts> subjects() {
        return kinds.all().stream()
                .collect(Collectors.toMap(
                        SubjectKind::type,
                        kind -> new SubjectFacts(kind.variables(), kind.times(), kind.recipients(), kind.sets())));
    }

    private static boolean isDiagram(ResourceEntity file) {
        return file.getName().endsWith(".bpmn");
    }

    private static boolean isForm(ResourceEntity file) {
        return file.getName().endsWith(".form");
    }
}
