package org.openrec.process.models;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.openrec.process.cases.BeginsOnce;
import org.openrec.shared.SomebodyWasFaster;

/** The engine in memory, without the application: its cases are moved by chance, and watched. */
final class EngineAlone implements AutoCloseable {

    private static final int MOST_MOVES = 250;
    /** After so many moves no more messages come by themselves, which could keep a case awake. */
    private static final int MOVES_WITH_MESSAGES = 40;

    private final ProcessEngine engine;
    private final Map<String, CaseDiagram> diagrams = new HashMap<>();
    private final List<String> harm = new ArrayList<>();
    private Random random = new Random(0);
    private boolean decided;

    EngineAlone() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:alone");
        configuration.setProcessEngineName("alone");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("none");
        configuration.setHistoryTimeToLive("P730D");
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setBeans(actions());
        configuration.setJobExecutorActivate(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new OncePerPart())));
        engine = configuration.buildProcessEngine();
    }

    private Map<Object, Object> actions() {
        JavaDelegate nothing = execution -> {};
        JavaDelegate conclude = execution -> execution.setVariable("decision", anyDecision());
        JavaDelegate sign = execution -> {
            if (!decided) {
                harm.add("signed without a decision: " + execution.getCurrentActivityId());
            }
        };
        Map<Object, Object> actions = new HashMap<>();
        Stream.of("notify", "reopenReview", "closeApplication").forEach(name -> actions.put(name, nothing));
        actions.put("concludeReview", conclude);
        actions.put("issueCredential", sign);
        return actions;
    }

    /** Makes it known to be called. */
    void deploy(byte[] model) {
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream("called.bpmn", new ByteArrayInputStream(model))
                .deploy();
    }

    /**
     * Moves one case of a diagram until it is over.
     *
     * @return what it did that it must not; empty if nothing
     */
    List<String> run(byte[] model, long seed) {
        random = new Random(seed);
        decided = false;
        harm.clear();
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addInputStream("model.bpmn", new ByteArrayInputStream(model))
                .deploy()
                .getId();
        ProcessDefinition definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult();
        try {
            runtime().startProcessInstanceById(definition.getId(), "case", variables());
            moveUntilItIsOver();
        } finally {
            runtime().createProcessInstanceQuery().rootProcessInstances().list().forEach(left -> runtime()
                    .deleteProcessInstance(left.getId(), "over", true, true, true, true));
        }
        return List.copyOf(harm);
    }

    private void moveUntilItIsOver() {
        int moves = 0;
        watch();
        while (!cases().isEmpty() && harm.isEmpty()) {
            if (!move(moves++)) {
                harm.add("nothing can move it any more: " + where());
            } else if (moves > MOST_MOVES) {
                harm.add("it does not come to an end: " + where());
            }
            watch();
        }
    }

    private boolean move(int moves) {
        List<Runnable> possible = new ArrayList<>();
        for (Task task : engine.getTaskService().createTaskQuery().list()) {
            possible.add(() -> complete(task));
        }
        for (Job job : engine.getManagementService().createJobQuery().list()) {
            possible.add(() -> pass(job));
        }
        if (moves < MOVES_WITH_MESSAGES || possible.isEmpty()) {
            for (EventSubscription message : runtime()
                    .createEventSubscriptionQuery()
                    .eventType("message")
                    .list()) {
                possible.add(() -> send(message));
            }
        }
        if (possible.isEmpty()) {
            return false;
        }
        possible.get(random.nextInt(possible.size())).run();
        return true;
    }

    /** What a form gives, and nothing else. */
    private void complete(Task task) {
        String form = Optional.ofNullable(form(task)).orElse("");
        decided |= form.equals("review");
        engine.getTaskService()
                .complete(
                        task.getId(),
                        switch (form) {
                            case "review" -> Map.of("decision", anyDecision());
                            case "opinion" -> Map.of("opinion", oneOf("yes", "no"));
                            case "count" -> Map.of("count", random.nextInt(6));
                            case "amount" -> amount();
                            default -> Map.of();
                        });
    }

    private Map<String, Object> amount() {
        Map<String, Object> answer = new HashMap<>();
        answer.put("amount", random.nextBoolean() ? random.nextInt(11) : null);
        return answer;
    }

    private @Nullable String form(Task task) {
        UserTask drawn = engine.getRepositoryService()
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return drawn.getCamundaFormRef();
    }

    private String anyDecision() {
        return oneOf("accepted", "refused", "notYet");
    }

    private void pass(Job job) {
        engine.getManagementService().executeJob(job.getId());
    }

    private void send(EventSubscription message) {
        try {
            runtime().messageEventReceived(message.getEventName(), message.getExecutionId());
        } catch (SomebodyWasFaster e) {
            // the part runs already, and nothing moved
        }
    }

    // watching

    private void watch() {
        for (ProcessInstance one : cases()) {
            Map<String, Integer> times = new HashMap<>();
            count(runtime().getActivityInstance(one.getId()), times);
            times.forEach((step, count) -> {
                if (count > 1) {
                    harm.add(count + " times at once: " + step + " in " + where());
                }
            });
        }
    }

    private static void count(ActivityInstance around, Map<String, Integer> times) {
        boolean repeats = around.getActivityId().endsWith("#multiInstanceBody");
        for (ActivityInstance inside : around.getChildActivityInstances()) {
            if (!repeats) {
                times.merge(inside.getActivityId(), 1, Integer::sum);
                count(inside, times);
            } else {
                // each of the repetition is watched by itself
                count(inside, new HashMap<>());
            }
        }
        if (!repeats) {
            Stream.of(around.getChildTransitionInstances())
                    .forEach(it -> times.merge(it.getActivityId(), 1, Integer::sum));
        }
    }

    private String where() {
        return cases().stream()
                .map(one -> runtime().getActivityInstance(one.getId()).toString())
                .toList()
                .toString();
    }

    private List<ProcessInstance> cases() {
        return runtime().createProcessInstanceQuery().list();
    }

    private CaseDiagram diagram(String definition) {
        return diagrams.computeIfAbsent(
                definition, id -> CaseDiagram.of(engine.getRepositoryService().getBpmnModelInstance(id)));
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }

    private Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "applicant", "applicant",
                "organisation", "scd",
                "reviewers", 1,
                "missingReviews", 2,
                "reviewDelay", "P14D",
                "escalationDelay", "P28D",
                "revisionDelay", "P30D",
                "revisionReminderDelay", "P15D",
                "takeback", "PT0S",
                "rankInTen", 10));
        return variables;
    }

    @Override
    public void close() {
        engine.close();
    }

    /** As in the application: a part that a message sets off does not begin twice. */
    private static final class OncePerPart extends AbstractBpmnParseListener {

        @Override
        public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (activity.isTriggeredByEvent()) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, new BeginsOnce());
            }
        }
    }
}
