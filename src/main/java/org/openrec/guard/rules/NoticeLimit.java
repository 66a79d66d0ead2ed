package org.openrec.guard.rules;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.openrec.guard.exploring.Exploration;
import org.openrec.guard.exploring.Exploration.Edge;

/**
 * How many notices a case sends by itself: a bucket of so many, filled again in a day. What a person does begins anew, since
 * nobody clicks a hundred times.
 */
final class NoticeLimit {

    /** At once, and again within each day. */
    static final int MOST = 20;

    private static final double DAY = Duration.ofDays(1).toSeconds();

    private final Exploration cases;
    private final double[] sent;
    private Optional<Edge> tooMany = Optional.empty();

    NoticeLimit(Exploration cases) {
        this.cases = cases;
        this.sent = new double[cases.size()];
        walk();
    }

    /** The longest way to each stand, until one is too long. */
    private void walk() {
        Arrays.fill(sent, -1);
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        sent[0] = 0;
        while (!open.isEmpty()) {
            int here = open.poll();
            for (Edge edge : cases.from(here)) {
                double before = edge.pace().person() ? 0 : sent[here];
                double rested = Math.max(0, before - MOST * edge.pace().least().toSeconds() / DAY);
                double after = rested + edge.told();
                if (after > MOST) {
                    tooMany = Optional.of(edge);
                    return;
                }
                if (after > sent[edge.to()] + 1e-9) {
                    sent[edge.to()] = after;
                    open.add(edge.to());
                }
            }
        }
    }

    /** The move that sends one too many. */
    Optional<Edge> tooMany() {
        return tooMany;
    }

    int mostAtOnce() {
        return (int) Math.ceil(Arrays.stream(sent).max().orElse(0));
    }
}
