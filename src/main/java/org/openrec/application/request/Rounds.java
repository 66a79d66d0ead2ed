package org.openrec.application.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.ListIndexBase;
import org.openrec.application.answer.Answer;

/** All rounds of a request, oldest first: rows whose place is their number. */
@Embeddable
class Rounds {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "application_round", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<SentRound> sent = new ArrayList<>();

    protected Rounds() {}

    static Rounds first(List<Answer> answers, Instant at) {
        Rounds rounds = new Rounds();
        rounds.sent.add(new SentRound(at, answers));
        return rounds;
    }

    /** One more: the new answers over those of the current one. */
    void add(List<Answer> changed, Instant at) {
        sent.add(sent.get(sent.size() - 1).next(changed, at));
    }

    Round current() {
        return sent.get(sent.size() - 1).numbered(sent.size());
    }

    List<Round> all() {
        return IntStream.range(0, sent.size())
                .mapToObj(it -> sent.get(it).numbered(it + 1))
                .toList();
    }
}
