package org.openrec.task.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.people.Person;
import org.openrec.task.TaskEntry;
import org.openrec.task.Tasks;

/** Who could take over tasks. */
public final class Colleagues {

    private Colleagues() {}

    /** Those who could have each of them; empty if nobody could. */
    public static Optional<List<Person>> ofAll(List<TaskEntry> chosen, Tasks tasks, Actor actor) {
        return chosen.stream()
                .map(task -> tasks.colleagues(actor, task.id()))
                .reduce(Colleagues::inBoth)
                .filter(them -> !them.isEmpty());
    }

    private static List<Person> inBoth(List<Person> some, List<Person> others) {
        List<Person> both = new ArrayList<>(some);
        both.retainAll(others);
        return both;
    }
}
