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
import org.openrec.cases.Action;
import org.openrec.cases.effect.CaseLaws;
import org.openrec.cases.subject.Recipients;
import org.openrec.cases.subject.SubjectKind;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.form.Fillable;
import org.openrec.form.FormNotSupported;
import org.openrec.form.FormReader;
import org.openrec.form.FormSchema;
import org.openrec.guard.ActionFacts;
import org.openrec.guard.FormFacts;
import org.openrec.guard.GuardContext;
import org.openrec.guard.ModelProblem;
import org.openrec.guard.Staffing;
import org.openrec.guard.SubjectFacts;
import org.openrec.guard.check.DrawnProcess;
import org.openrec.guard.check.ModelGuard;
import org.openrec.process.cases.ActionBeans;
import org.openrec.process.models.PublishedModels;
import org.openrec.shared.FieldProblem;
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
    private final Staffing staffing;
    private final ObjectProvider<CaseLaws> laws;
    private final ObjectProvider<FormHandler> handlers;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    DeploymentCheck(
            ModelGuard guard,
            ActionBeans actions,
            SubjectKinds kinds,
            Recipients recipients,
            PublishedModels published,
            Staffing staffing,
            ObjectProvider<CaseLaws> laws,
            ObjectProvider<FormHandler> handlers,
            ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.guard = guard;
        this.actions = actions;
        this.kinds = kinds;
        this.recipients = recipients;
        this.published = published;
        this.staffing = staffing;
        this.laws = laws;
        this.handlers = handlers;
        this.engine = engine;
    }

    /**
     * The problems of one file, or of a published diagram that would break with it.
     *
     * @param file its name; of what is published the key of the process
     */
    record Refusal(String file, List<ModelProblem> problems) {}

    /** What is to be known of a diagram, and is not in the way of deploying it. */
    List<ModelProblem> warnings(byte[] diagram) {
        return guard.warnings(diagram, staffing);
    }

    /** @param files by their names, of all that is deployed at once */
    List<Refusal> refusals(Map<String, byte[]> files) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, FormSchema> forms = new HashMap<>();
        Map<String, byte[]> diagrams = new HashMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                DrawnProcess.processKey(content).ifPresent(key -> diagrams.put(key, content));
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

    /** A form that no screen can show, or nobody fill in, is refused by name here, not when a person opens it. */
    private static Optional<FormSchema> readForm(String name, byte[] content, List<Refusal> refusals) {
        try {
            FormSchema form = FormReader.read(content);
            List<FieldProblem> unfillable = Fillable.problems(form);
            if (!unfillable.isEmpty()) {
                refusals.add(ofForm(name, unfillable));
            }
            return Optional.of(form);
        } catch (FormNotSupported refused) {
            refusals.add(ofForm(name, refused.fields()));
            return Optional.empty();
        }
    }

    private static Refusal ofForm(String name, List<FieldProblem> problems) {
        return new Refusal(
                name,
                problems.stream()
                        .map(field -> new ModelProblem("", "form", ofForm(name, field.text())))
                        .toList());
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
                actions.all().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, action -> facts(action.getValue()))),
                forms.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, form -> facts(form.getValue()))),
                processes,
                key -> Optional.ofNullable(together.get(key)).or(() -> published.model(key)),
                staffing,
                kinds.all().stream().collect(Collectors.toMap(SubjectKind::type, this::facts)));
    }

    private static ActionFacts facts(Action action) {
        return new ActionFacts(action.inputs(), action.apart(), action.speaks(), action::effect);
    }

    private FormFacts facts(FormSchema form) {
        Optional<FormHandler> handler =
                handlers.stream().filter(it -> it.form().equals(form.id())).findFirst();
        return new FormFacts(
                AnswersOfForms.of(form),
                handler.map(FormHandler::doers).orElse(Set.of()),
                handler.map(FormHandler::effect));
    }

    private SubjectFacts facts(SubjectKind kind) {
        return new SubjectFacts(
                kind.variables().variables(),
                recipients.of(kind.recipients()),
                kind.doers().byOrganisation(),
                kind.variables().sets(),
                laws.stream()
                        .filter(it -> it.type().equals(kind.type()))
                        .findFirst()
                        .orElse(SubjectFacts.UNKNOWN.laws()));
    }

    private static LocalizedText ofForm(String name, LocalizedText problem) {
        return new LocalizedText(
                Texts.get(Language.FR, "guard.form", name, problem.fr()),
                Texts.get(Language.EN, "guard.form", name, problem.en()));
    }
}
