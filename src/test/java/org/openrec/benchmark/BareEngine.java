package org.openrec.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;

/** The engine alone with the same diagram, its actions empty. */
final class BareEngine implements Cycles, AutoCloseable {

    private final HikariDataSource dataSource;
    private final ProcessEngine engine;

    /** Whose settings the engine has. */
    enum Settings {
        /** As it comes. */
        ORDINARY,
        /** Those of {@code application.yaml}. */
        OURS
    }

    BareEngine(Settings settings) {
        dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(DurableDatabase.fresh("bare_" + settings.name().toLowerCase(Locale.ROOT)));
        dataSource.setUsername(DurableDatabase.user());
        dataSource.setPassword(DurableDatabase.password());
        dataSource.setMaximumPoolSize(20);
        engine = engine(dataSource, settings);
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/badge-application.bpmn")
                .addClasspathResource("forms/review.form")
                .addClasspathResource("forms/completeApplication.form")
                .deploy();
    }

    private static ProcessEngine engine(HikariDataSource dataSource, Settings settings) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare " + settings);
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryTimeToLive("P730D");
        configuration.setBeans(actions());
        DefaultJobExecutor jobs = new DefaultJobExecutor();
        if (settings == Settings.OURS) {
            configuration.setHistory("activity");
            configuration.setHistoryRemovalTimeStrategy("none");
            configuration.setHistoryCleanupStrategy("endTimeBased");
            configuration.setCmmnEnabled(false);
            configuration.setDmnEnabled(false);
            configuration.setStandaloneTasksEnabled(false);
            configuration.setTaskMetricsEnabled(false);
            configuration.setMetricsEnabled(false);
            configuration.setDbMetricsReporterActivate(false);
            configuration.setIdGenerator(new StrongUuidGenerator());
            jobs.setCorePoolSize(4);
            jobs.setMaxPoolSize(8);
            jobs.setQueueSize(32);
            jobs.setMaxJobsPerAcquisition(20);
            jobs.setWaitTimeInMillis(500);
            jobs.setMaxWait(2000);
        }
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(true);
        return configuration.buildProcessEngine();
    }

    private static Map<Object, Object> actions() {
        JavaDelegate nothing = execution -> {};
        JavaDelegate accept = execution -> execution.setVariable("decision", "accepted");
        Map<Object, Object> actions = new HashMap<>();
        actions.put("notify", nothing);
        actions.put("concludeReview", accept);
        actions.put("reopenReview", nothing);
        actions.put("closeApplication", nothing);
        actions.put("issueCredential", nothing);
        return actions;
    }

    @Override
    public void submitAndAccept() {
        Map<String, Object> variables = Map.of(
                "applicant", "applicant",
                "organisation", "scd",
                "reviewers", 1,
                "missingReviews", 1,
                "reviewDelay", "P14D",
                "escalationDelay", "P28D",
                "revisionDelay", "P30D",
                "revisionReminderDelay", "P15D",
                "takeback", "PT0S");
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("badge-application", variables)
                .getId();
        Task review = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        engine.getTaskService().setAssignee(review.getId(), "scd");
        engine.getTaskService().complete(review.getId());
    }

    @Override
    public long issued() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .finished()
                .count();
    }

    @Override
    public void close() {
        engine.close();
        dataSource.close();
    }
}
