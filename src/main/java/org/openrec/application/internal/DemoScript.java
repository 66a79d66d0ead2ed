package org.openrec.application.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openrec.achievement.Criterion;
import org.openrec.application.answer.Account;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.Evidence;

/**
 * The requests of the demonstration, and what its students and reviewers write.
 *
 * @param missing what reviewers ask for
 * @param completed what students add then
 * @param topics of each badge, one of which stands in an account in the place of {@code {sujet}}
 * @param accounts by badge and criterion
 */
record DemoScript(
        List<String> missing,
        List<String> completed,
        Refusal refusal,
        Map<String, List<String>> topics,
        Map<String, Map<String, Account>> accounts,
        List<Request> requests) {

    private static final int LONG_ACCOUNT = 3_500;
    private static final int LONG_EVIDENCE = 7_500;
    private static final int MANY_LINKS = 12;

    record Refusal(String reason, String nextStep) {}

    /**
     * @param daysAgo when it was begun
     * @param longest whether it is as long as what the longest-winded students send
     */
    record Request(
            String student,
            String achievement,
            int daysAgo,
            State state,
            @JsonProperty("long") boolean longest) {

        /** The time of a step of it, from 0 (when it was begun) to 1 (the present). */
        Duration ago(double part) {
            return Duration.ofSeconds(Math.round(Duration.ofDays(daysAgo).toSeconds() * (1 - part)));
        }
    }

    /** How far a request is brought. */
    enum State {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("claimed")
        CLAIMED,
        @JsonProperty("halfRead")
        HALF_READ,
        @JsonProperty("notYet")
        NOT_YET,
        @JsonProperty("completedAgain")
        COMPLETED_AGAIN,
        @JsonProperty("held")
        HELD,
        @JsonProperty("issued")
        ISSUED,
        @JsonProperty("refused")
        REFUSED,
        @JsonProperty("withdrawn")
        WITHDRAWN,
        @JsonProperty("abandoned")
        ABANDONED
    }

    /** The question that is answered with a topic. */
    private static final String SITUATION = "situation";

    List<Answer> answers(Request request, List<Criterion> criteria, int number) {
        List<String> choice = of(topics, request.achievement());
        String topic = choice.get(number % choice.size());
        return criteria.stream()
                .map(criterion -> answer(request, criterion.id(), topic))
                .toList();
    }

    private Answer answer(Request request, String criterion, String topic) {
        Account account = of(of(accounts, request.achievement()), criterion);
        Account told = account.with(SITUATION, account.answer(SITUATION).replace("{sujet}", topic));
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Link("https://travaux.example/" + request.student() + "/" + criterion, topic));
        if (!request.longest()) {
            return new Answer(criterion, told, evidence);
        }
        evidence.add(new Evidence.Text(repeated(told.answer("action"), LONG_EVIDENCE)));
        IntStream.rangeClosed(2, MANY_LINKS)
                .mapToObj(it -> new Evidence.Link(
                        "https://travaux.example/" + request.student() + "/" + criterion + "/annexe-" + it,
                        topic + " (" + it + ")"))
                .forEach(evidence::add);
        for (Map.Entry<String, String> answer : told.told().entrySet()) {
            told = told.with(answer.getKey(), repeated(answer.getValue(), LONG_ACCOUNT));
        }
        return new Answer(criterion, told, evidence);
    }

    private static <T> T of(Map<String, T> all, String name) {
        return Optional.ofNullable(all.get(name)).orElseThrow();
    }

    private static String repeated(String text, int length) {
        return (text + " ").repeat(length / (text.length() + 1)).strip();
    }

    String completed(int number) {
        return completed.get(number % completed.size());
    }

    String missing(int number) {
        return missing.get(number % missing.size());
    }
}
