package org.openrec.process.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.guard.Canary;
import org.openrec.guard.FriendlyModels;
import org.openrec.guard.Hostile;
import org.openrec.guard.ModelRefused;
import org.springframework.beans.factory.annotation.Autowired;

@OpenrecTest
class GuardedDeploymentsTests {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngine engine;

    @Test
    void theBundledDiagramIsDeployedAtTheStart() {
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(BadgeApplicationProcess.KEY)
                        .count())
                .isPositive();
    }

    @Test
    void whoeverDeploysAHostileDiagramGetsItsProblemsAndNothingIsDeployed() throws IOException {
        String hostile = bundled().replace("${concludeReview}", "${concludeReview.getClass()}");
        long before = repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("bpmn/hostile.bpmn", hostile)
                        .addString("forms/review.form", form("review"))
                        .addString("forms/completeApplication.form", form("completeApplication"))
                        .deploy())
                .isInstanceOfSatisfying(ModelRefused.class, refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.elementId()).isEqualTo("concludeReview");
                            assertThat(problem.text().fr()).contains("Réunir les avis");
                        }));
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aDiagramWithoutItsFormsIsRefused() throws IOException {
        String diagram = bundled();

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("bpmn/alone.bpmn", diagram)
                        .deploy())
                .isInstanceOfSatisfying(ModelRefused.class, refusal -> assertThat(refusal.problems())
                        .extracting("code")
                        .containsExactly("unknownForm", "unknownForm"));
    }

    @Test
    void aFormThatNoScreenCanShowIsRefused() throws IOException {
        String form = form("review").replace("\"textarea\"", "\"iframe\"");

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("forms/review.form", form)
                        .deploy())
                .isInstanceOfSatisfying(ModelRefused.class, refusal -> assertThat(refusal.problems())
                        .extracting("code")
                        .containsOnly("form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile.bpmn20.xml", "script.groovy", "decision.dmn", "case.cmmn", "HOSTILE.BPMN"})
    void nothingElseThanDiagramsAndFormsIsDeployed(String name) {
        assertThatThrownBy(() ->
                        repository.createDeployment().addString(name, "<a/>").deploy())
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''.class}",
                "${actionBeans}",
                "${dataSource}",
                "${notify.label()}",
                "${execution.processEngineServices}"
            })
    void theEnginesExpressionsReachNothingBehindTheVariables(String expression) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var scope = StartProcessVariableScope.getSharedInstance();

        assertThatThrownBy(() -> configuration.getCommandExecutorTxRequired().execute(context -> configuration
                        .getExpressionManager()
                        .createExpression(expression)
                        .getValue(scope)))
                .hasMessageContaining("Unknown");
    }

    @Test
    void theEngineTakesWhatManagersDraw() throws IOException {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .addInputStream("bpmn/called.bpmn", new ByteArrayInputStream(FriendlyModels.called()))
                .addString("forms/review.form", form("review"))
                .addString("forms/completeApplication.form", form("completeApplication"))
                .addString("forms/opinion.form", FriendlyModels.OPINION_FORM);
        FriendlyModels.NUMBER_FORMS.forEach(
                form -> deployment.addString("forms/number" + form.hashCode() + ".form", form));
        FriendlyModels.all()
                .forEach((title, bpmn) ->
                        deployment.addInputStream("bpmn/" + title + ".bpmn", new ByteArrayInputStream(bpmn)));
        String id = deployment.deploy().getId();

        assertThat(repository.createProcessDefinitionQuery().deploymentId(id).list())
                .extracting(ProcessDefinition::getResourceName)
                .hasSize(FriendlyModels.all().size() + 1)
                .doesNotHaveDuplicates();
        repository.deleteDeployment(id, true);
    }

    @Test
    void whatIsCalledCannotChangeSoThatItsCallerSignsWithoutADecision() throws IOException {
        String called = FriendlyModels.calledAs("reads-for-another");
        String first = repository
                .createDeployment()
                .addString("bpmn/reads.bpmn", called)
                .addString("forms/review.form", form("review"))
                .deploy()
                .getId();
        String caller = repository
                .createDeployment()
                .addString("bpmn/caller.bpmn", FriendlyModels.signingAfter("reads-for-another"))
                .deploy()
                .getId();

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("bpmn/reads.bpmn", FriendlyModels.readsNothing("reads-for-another"))
                        .deploy())
                .isInstanceOfSatisfying(ModelRefused.class, refusal -> assertThat(refusal.problems())
                        .extracting("code")
                        .containsExactly("signingUndecided"));

        repository.deleteDeployment(caller, true);
        repository.deleteDeployment(first, true);
    }

    @Test
    void theEngineTakesNoHostileDiagramAndRunsNothingOfIt() {
        // each is refused by the guard in its own tests; here that the guard stands before the engine
        List<Hostile> all = Hostile.all();
        List<Hostile> some = IntStream.range(0, all.size())
                .filter(i -> i % 4 == 0)
                .mapToObj(all::get)
                .toList();
        long before = repository.createDeploymentQuery().count();

        assertThat(some).allSatisfy(hostile -> assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addInputStream("bpmn/hostile.bpmn", new ByteArrayInputStream(hostile.file()))
                        .addString("forms/review.form", form("review"))
                        .addString("forms/completeApplication.form", form("completeApplication"))
                        .deploy())
                .isInstanceOf(ModelRefused.class));

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(Canary.sang()).isFalse();
    }

    private static String bundled() throws IOException {
        return Files.readString(Path.of("bpmn", "badge-application.bpmn")).replace("badge-application", "hostile-one");
    }

    private static String form(String id) throws IOException {
        return Files.readString(Path.of("forms", id + ".form"));
    }
}
