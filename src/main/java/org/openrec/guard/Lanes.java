package org.openrec.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In whose lane a step stands: the one that lists it, or that lists the sub-process around it, the nearest first. The
 * guard and the engine both read it here, so that who was approved is who acts.
 *
 * @param <T> what is to be known of a lane
 */
public final class Lanes<T> {

    private final Map<String, T> ofStep = new HashMap<>();

    /** @param steps the ids that the lane lists */
    public void add(T lane, Stream<String> steps) {
        steps.forEach(step -> ofStep.putIfAbsent(step, lane));
    }

    /** @param ids of a step and of the sub-processes around it, from the inside out */
    public Optional<T> of(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(ofStep.get(id)).stream())
                .findFirst();
    }
}
