package org.openrec.guard.exploring;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openrec.guard.reading.Diagram.Step;

/** Which steps can be reached, without recursion: a diagram may be long. */
public final class Reach {

    private Reach() {}

    public static Set<Step> from(Collection<Step> starts, Function<Step, List<Step>> next) {
        Set<Step> reached = new HashSet<>(starts);
        Deque<Step> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            for (Step step : next.apply(open.pop())) {
                if (reached.add(step)) {
                    open.push(step);
                }
            }
        }
        return reached;
    }
}
