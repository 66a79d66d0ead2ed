package org.openrec.application.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.openrec.application.answer.Answer;

/** A row of a request's rounds, whose place is its number; the answers of a round are one document, asked for as a whole. */
@Embeddable
record SentRound(
        Instant sentAt,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Answer> answers) {

    SentRound {
        answers = List.copyOf(answers);
    }

    /** One more round: the new answers over those of this one. */
    SentRound next(List<Answer> changed, Instant at) {
        List<Answer> all = new ArrayList<>();
        for (Answer answer : answers) {
            Optional<Answer> anew = changed.stream()
                    .filter(it -> it.criterionId().equals(answer.criterionId()))
                    .findFirst();
            all.add(anew.orElse(answer));
        }
        return new SentRound(at, all);
    }

    Round numbered(int number) {
        return new Round(number, sentAt, answers);
    }
}
