package org.openrec.guard.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrec.guard.reading.Diagram.Step;

/**
 * How a case comes where a rule is broken.
 *
 * @param steps their ids, in the order in which a case goes through them
 * @param words the same by their names, the last ones if they are many; what has no name is passed over in silence
 */
public record Way(List<String> steps, String words) {

    private static final int MOST_NAMES = 8;

    public static Way of(List<Step> moves) {
        List<Step> steps = once(moves);
        List<Step> named = steps.stream()
                .filter(step -> !step.is("bpmn:startEvent"))
                .filter(step -> name(step).isPresent())
                .toList();
        List<Step> told = named.isEmpty() ? steps : named;
        String words = names(told.subList(Math.max(0, told.size() - MOST_NAMES), told.size()), " → ");
        return new Way(steps.stream().map(Step::id).toList(), told.size() > MOST_NAMES ? "… → " + words : words);
    }

    /** A case comes to a step, and then is done with it. */
    private static List<Step> once(List<Step> moves) {
        return IntStream.range(0, moves.size())
                .filter(i -> i == 0 || moves.get(i) != moves.get(i - 1))
                .mapToObj(moves::get)
                .toList();
    }

    public static Way to(Step last, List<Step> before) {
        return of(Stream.concat(before.stream(), Stream.of(last)).toList());
    }

    public static String names(List<Step> steps) {
        return names(steps.stream().limit(5).toList(), ", ");
    }

    private static String names(List<Step> steps, String between) {
        return steps.stream().map(step -> name(step).orElse(step.id())).collect(Collectors.joining(between));
    }

    private static Optional<String> name(Step step) {
        return step.element().attribute("name").filter(name -> !name.isBlank());
    }
}
