package org.openrec.process.deployment;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.openrec.cases.Recipients;
import org.openrec.cases.SubjectKind;
import org.openrec.cases.SubjectKinds;
import org.openrec.form.FormNotSupported;
import org.openrec.form.FormReader;
import org.openrec.form.FormSchema;
import org.openrec.guard.GuardContext;
import org.openrec.guard.ModelProblem;
import org.openrec.guard.SubjectFacts;
import org.openrec.guard.check.ModelGuard;
import org.openrec.process.cases.ActionBeans;
import org.openrec.process.models.PublishedModels;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.openrec.task.FormHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells what stands against deploying files together, without deploying anything. */
@Component
class DeploymentCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DeploymentCheck.class);

    private final ModelGuard guard;
    private final ActionBeans actions;
    private final SubjectKinds kinds;
    private final Recipients recipients;
    private final PublishedModels published;
    private final ObjectProvider<FormHandler> handlers;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    DeploymentCheck(
            ModelGuard guard,
            ActionBeans actions,
            SubjectKinds kinds,
            Recipients recipients,
            PublishedModels published,
            ObjectProvider<FormHandler> handlers,
            ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.guard = guard;
        this.actions = actions;
        this.kinds = kinds;
        this.recipients = recipients;
        this.published = published;
        this.handlers = handlers;
        this.engine = engine;
    }

    /**
     * The problems of one file, or of a published diagram that would break with it.
     *
     * @param file its name; of what is published the key of the process
     */
    record Refusal(String file, List<ModelProblem> problems) {}

    /** @param files by their names, of all that is deployed at once */
    List<Refusal> refusals(Map<String, byte[]> files) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, FormSchema> forms = new HashMap<>();
        Map<String, byte[]> diagrams = new HashMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                ModelGuard.processKey(content).ifPresent(key -> diagrams.put(key, content));
            } else if (name.endsWith(".form")) {
                readForm(name, content, refusals)
                        .ifPresent(form -> forms.put(form.id().value(), form));
            } else {
                refusals.add(new Refusal(
                        name, List.of(new ModelProblem("", "fileKind", Texts.both("guard.fileKind", name)))));
            }
        });
        if (refusals.isEmpty()) {
            GuardContext context = context(forms, diagrams);
            files.entrySet().stream()
                    .filter(file -> file.getKey().endsWith(".bpmn"))
                    .map(file -> new Refusal(file.getKey(), problems(file.getValue(), context)))
                    .filter(DeploymentCheck::says)
                    .forEach(refusals::add);
            callers(diagrams.keySet(), context).forEach(refusals::add);
        }
        return refusals;
    }

    /** A form with something that no screen can show is refused by name here, not when a person opens it. */
    private static Optional<FormSchema> readForm(String name, byte[] content, List<Refusal> refusals) {
        try {
            return Optional.of(FormReader.read(content));
        } catch (FormNotSupported refused) {
            refusals.add(new Refusal(
                    name,
                    refused.fields().stream()
                            .map(field -> new ModelProblem("", "form", ofForm(name, field.text())))
                            .toList()));
            return Optional.empty();
        }
    }

    /** What is published calls the newest version of others: it must stay good with what comes. */
    private Stream<Refusal> callers(Set<String> processes, GuardContext context) {
        return published.callersOf(processes).stream()
                .map(caller -> new Refusal(
                        caller,
                        guard.broken(
                                published.model(caller).orElseThrow(), context.calling(published::model), context)))
                .filter(DeploymentCheck::says);
    }

    private static boolean says(Refusal refusal) {
        return !refusal.problems().isEmpty();
    }

    private List<ModelProblem> problems(byte[] diagram, GuardContext context) {
        List<ModelProblem> problems = guard.check(diagram, context);
        return problems.isEmpty() ? byEngine(diagram) : problems;
    }

    /** What the engine itself does not take, told in our words before it is told in its own. */
    private List<ModelProblem> byEngine(byte[] diagram) {
        ProcessEngineConfigurationImpl configuration = engine.getObject();
        try {
            return configuration.getCommandExecutorTxRequired().execute(context -> {
                new BpmnParser(configuration.getExpressionManager(), configuration.getBpmnParseFactory())
                        .createParse()
                        .sourceInputStream(new ByteArrayInputStream(diagram))
                        .deployment(new DeploymentEntity())
                        .name("checked.bpmn")
                        .execute();
                return List.of();
            });
        } catch (ParseException e) {
            LOG.info("The engine does not take a diagram: {}", e.getMessage());
            return e.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(error -> ModelGuard.cannotRun(
                            diagram, Optional.ofNullable(error.getMainElementId()), error.getLine()))
                    .distinct()
                    .toList();
        }
    }

    private GuardContext context(Map<String, FormSchema> forms, Map<String, byte[]> together) {
        Set<String> processes = new HashSet<>(published.keys());
        processes.addAll(together.keySet());
        return new GuardContext(
                actions.inputs(),
                forms.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                form -> Set.copyOf(form.getValue().processKeys()))),
                handlers.stream()
                        .filter(handler -> !handler.doers().isEmpty())
                        .collect(Collectors.toMap(handler -> handler.form().value(), FormHandler::doers)),
                processes,
                key -> Optional.ofNullable(together.get(key)).or(() -> published.model(key)),
                kinds.all().stream()
                        .collect(Collectors.toMap(
                                SubjectKind::type,
                                kind -> new SubjectFacts(
                                        kind.variables(),
                                        kind.times(),
                                        recipients.of(kind),
                                        kind.byOrganisation(),
                                        kind.sets()))));
    }

    private static LocalizedText ofForm(String name, LocalizedText problem) {
        return new LocalizedText(
                Texts.get(Language.FR, "guard.form", name, problem.fr()),
                Texts.get(Language.EN, "guard.form", name, problem.en()));
    }
}
