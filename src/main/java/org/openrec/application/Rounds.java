package org.openrec.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rounds of a request, oldest first: one document in the database. */
record Rounds(@JsonValue List<Round> all) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Rounds {
        all = List.copyOf(all);
    }

    static Rounds first(List<Answer> answers, Instant at) {
        return new Rounds(List.of(new Round(1, at, answers)));
    }

    Round current() {
        return all.get(all.size() - 1);
    }

    /** One more round: the new answers over those of the current one. */
    Rounds next(List<Answer> changed, Instant at) {
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : current().answers()) {
            Optional<Answer> anew = changed.stream()
                    .filter(it -> it.criterionId().equals(answer.criterionId()))
                    .findFirst();
            answers.add(anew.orElse(answer));
        }
        List<Round> rounds = new ArrayList<>(all);
        rounds.add(new Round(current().number() + 1, at, answers));
        return new Rounds(rounds);
    }
}
