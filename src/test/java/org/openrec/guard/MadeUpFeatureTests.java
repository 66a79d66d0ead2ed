package org.openrec.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openrec.guard.DrawnWrong.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.cases.Action;
import org.openrec.cases.ActionInput;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.cases.effect.CaseCondition;
import org.openrec.cases.effect.Effect;
import org.openrec.shared.LocalizedText;
import org.openrec.studio.BuildingBlocks;
import org.openrec.studio.FormFile;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.PublishedProcesses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A new action is one bean: it is offered, its inputs are asked for, and its effects are judged. */
@OpenrecTest
class MadeUpFeatureTests {

    @Autowired
    PublishedProcesses processes;

    @Autowired
    BuildingBlocks blocks;

    @TestConfiguration(proxyBeanMethods = false)
    static class Sms {

        @Bean
        Action sendSms() {
            return new SendSms();
        }
    }

    private static final class SendSms implements Action {

        @Override
        public String name() {
            return "sendSms";
        }

        @Override
        public LocalizedText label() {
            return new LocalizedText("Envoyer un SMS", "Send a text message");
        }

        @Override
        public List<ActionInput> inputs() {
            return List.of(ActionInput.choice(
                    "about",
                    LocalizedText.same("about"),
                    Map.of("news", LocalizedText.same("news"), "badge", LocalizedText.same("badge"))));
        }

        @Override
        public Effect effect(Function<String, Optional<String>> inputs) {
            Effect tells = Effect.NONE.telling();
            return inputs.apply("about").filter("badge"::equals).isPresent()
                    ? tells.needing(CaseCondition.marked("signed"), "application.law.noticeContrary")
                    : tells;
        }

        @Override
        public ProcessVariables run(Visit visit) {
            return ProcessVariables.none();
        }
    }

    @Test
    void itIsOfferedAndTaken() {
        assertThat(blocks.actions()).extracting(Action::name).contains("sendSms");
        assertThat(check(sms(request(), "text", "news").go("start", "text", "begin")))
                .isEmpty();
    }

    @Test
    void whatItNeedsToHearIsAskedFor() {
        assertThat(check(sms(request(), "text", "gossip").go("start", "text", "begin")))
                .extracting(ModelProblem::elementId, ModelProblem::code)
                .contains(tuple("text", "input"));
    }

    @Test
    void whatItNeedsOfTheCaseIsHeldAgainstTheWay() {
        assertThat(check(sms(request(), "text", "badge").go("start", "text", "begin")))
                .extracting(ModelProblem::elementId, ModelProblem::code)
                .containsExactly(tuple("text", "noticeContrary"));
    }

    @Test
    void itsMessagesAreCountedWithTheOthers() {
        Drawing drawing = request();
        String before = "start";
        for (int i = 0; i < 25; i++) {
            sms(drawing, "text" + i, "news").go(before, "text" + i);
            before = "text" + i;
        }
        assertThat(check(drawing.go(before, "begin")))
                .extracting(ModelProblem::code)
                .contains("tooManyNotices");
    }

    private static Drawing sms(Drawing drawing, String id, String about) {
        return drawing.step(
                "serviceTask", id, "camunda:delegateExpression=\"${sendSms}\"", Snippets.property("about", about), "");
    }

    private List<ModelProblem> check(Drawing drawing) {
        return processes.check(new ProcessModel(
                drawing.xml(),
                Stream.of("review", "completeApplication")
                        .map(MadeUpFeatureTests::shipped)
                        .toList()));
    }

    private static FormFile shipped(String form) {
        try {
            return FormFile.read(Files.readAllBytes(Path.of("forms", form + ".form")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
