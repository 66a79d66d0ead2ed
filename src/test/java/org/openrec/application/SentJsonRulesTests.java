package org.openrec.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.Question;
import org.openrec.application.answer.Account;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.AnswerRules;
import org.openrec.application.answer.AnswersInvalid;
import org.openrec.application.answer.Evidence;
import org.openrec.application.answer.SentAnswers;
import org.openrec.application.opinion.OpinionDraft;
import org.openrec.application.opinion.OpinionInvalid;
import org.openrec.application.opinion.OpinionRules;
import org.openrec.application.request.Json;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.SentJson;

class SentJsonRulesTests {

    private static final String WHOLE = """
            {"criteria":[{"criterionId":"question",
              "account":{"situation":"s","action":"a","result":"r","learned":"l"},
              "evidence":[{"type":"text","text":"t"},{"type":"link","url":"https://univ.example/x","title":null}]}]}
            """;

    @Test
    void readsAWholeAnswer() throws Exception {
        List<Answer> answers = answers(json(WHOLE));
        AnswerRules.check(answers, List.of(asked("question")));

        assertThat(answers)
                .containsExactly(new Answer(
                        "question",
                        new Account(Map.of("situation", "s", "action", "a", "result", "r", "learned", "l")),
                        List.of(new Evidence.Text("t"), new Evidence.Link("https://univ.example/x", ""))));
        assertThat(Json.answers(Json.write(answers))).isEqualTo(answers);
    }

    @Test
    void namesEveryWrongFieldOfAnAnswer() throws Exception {
        JsonNode body = json("""
                {"criteria":[
                  {"criterionId":"question","account":{"situation":" ","action":"a","result":7},"evidence":[]},
                  {"criterionId":"other","account":{"situation":"s","action":"a","result":"r","learned":"l"},
                   "evidence":[{"type":"link","url":"javascript:alert(1)"},{"type":"file","id":"x"},{"type":"odd"}]}]}
                """);

        AnswersInvalid problem = catchThrowableOfType(
                AnswersInvalid.class,
                () -> AnswerRules.check(answers(body), List.of(asked("question"), asked("sources"))));

        assertThat(problem.fields())
                .extracting(FieldProblem::pointer)
                .containsExactlyInAnyOrder(
                        "/criteria/0/account/situation",
                        "/criteria/0/account/result",
                        "/criteria/0/account/learned",
                        "/criteria/0/evidence",
                        "/criteria/1/criterionId",
                        "/criteria/1/evidence/0/url",
                        "/criteria/1/evidence/1/id",
                        "/criteria/1/evidence/2/type",
                        "/criteria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "{\"criteria\":7}",
                "{\"criteria\":[7,\"x\",null,[]]}",
                "{\"criteria\":[{\"criterionId\":{},\"account\":\"x\",\"evidence\":{}}]}",
                "{\"criteria\":[{\"criterionId\":[],\"account\":[1],\"evidence\":[7,\"x\",null,[],{},{\"type\":7}]}]}",
                "{\"criteria\":[{\"criterionId\":true,\"evidence\":[{\"type\":\"file\",\"id\":{}},"
                        + "{\"type\":\"file\",\"id\":7},{\"type\":\"text\",\"text\":[]},{\"type\":\"link\"}]}]}"
            })
    void refusesByItsRulesWhateverShapeAStrangerSends(String sent) throws Exception {
        List<Answer> answers = answers(json(sent));

        assertThat(AnswerRules.problems(answers, List.of(asked("question")))).isNotEmpty();
        assertThat(pointers(json(sent))).contains("/decision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://x.example/a", "//x.example", "http:", "data:text/html,x", ""})
    void acceptsLinksToTheWebAlone(String url) {
        assertThat(Evidence.Link.accepts(url)).isFalse();
    }

    @Test
    void wantsACommentForEachUnmetCriterionAndMoreForARefusal() throws Exception {
        JsonNode values = json("""
                {"decision":"refused","criteria":[
                  {"criterionId":"question","met":true},{"criterionId":"sources","met":false,"comment":" "}]}
                """);

        assertThat(pointers(values)).containsExactlyInAnyOrder("/criteria/1/comment", "/reason", "/nextStep");
    }

    @Test
    void acceptsOnlyWhatIsMetAndContestsOnlyWhatIsNot() throws Exception {
        JsonNode accepted = json("""
                {"decision":"accepted","criteria":[
                  {"criterionId":"question","met":true},{"criterionId":"sources","met":false,"comment":"c"}]}
                """);
        JsonNode notYet = json("""
                {"decision":"notYet","criteria":[
                  {"criterionId":"question","met":true},{"criterionId":"sources","met":true}]}
                """);

        assertThat(pointers(accepted)).containsExactly("/decision");
        assertThat(pointers(notYet)).containsExactly("/decision");
    }

    @Test
    void wantsEveryCriterionJudged() throws Exception {
        JsonNode values = json("{\"decision\":\"maybe\",\"criteria\":[{\"criterionId\":\"question\"}]}");

        assertThat(pointers(values)).containsExactlyInAnyOrder("/decision", "/criteria/0/met", "/criteria");
    }

    @Test
    void asksTheQuestionsOfTheBadgeItselfWhereItHasAny() throws Exception {
        LocalizedText text = LocalizedText.same("t");
        Criterion own = new Criterion(
                "question",
                text,
                text,
                List.of(),
                List.of(new Question("q1", text), new Question("q2", text)),
                List.of());
        JsonNode body = json("""
                {"criteria":[{"criterionId":"question","account":{"q1":"yes","situation":"s"},
                  "evidence":[{"type":"text","text":"t"}]}]}
                """);

        assertThat(AnswerRules.problems(answers(body), List.of(own)))
                .extracting(FieldProblem::pointer)
                .containsExactly("/criteria/0/account/q2");
        assertThat(answers(body).get(0).to(own).account()).isEqualTo(new Account(Map.of("q1", "yes")));
    }

    private static Criterion asked(String id) {
        return Criterion.plain(id, LocalizedText.same(id), LocalizedText.same(id));
    }

    private static List<String> pointers(JsonNode values) {
        OpinionInvalid problem = catchThrowableOfType(
                OpinionInvalid.class,
                () -> OpinionRules.conclude(
                        SentJson.bind(values, OpinionDraft.class), List.of(asked("question"), asked("sources"))));
        return problem.fields().stream().map(FieldProblem::pointer).toList();
    }

    private static List<Answer> answers(JsonNode sent) {
        return SentJson.bind(sent, SentAnswers.class).criteria();
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }
}
