package org.openrec.guard.exploring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openrec.cases.effect.CaseCondition;

/**
 * What is known of a case besides where it stands.
 *
 * @param marks what has happened
 * @param values what each variable that somebody reads can hold
 */
public record CaseMemory(Set<String> marks, Map<String, Set<Value>> values) implements CaseCondition.Known {

    /** Before a mark of which a called process tells its caller that it took it away. */
    private static final String TAKEN = "-";

    public CaseMemory {
        marks = Set.copyOf(marks);
        values = Map.copyOf(values);
    }

    @Override
    public boolean isMarked(String mark) {
        return marks.contains(mark);
    }

    @Override
    public boolean isAmong(String variable, Set<String> texts) {
        return can(variable).stream().allMatch(it -> isOneOf(it, texts));
    }

    @Override
    public boolean canBeAmong(String variable, Set<String> texts) {
        return can(variable).stream().anyMatch(it -> isOneOf(it, texts) || it instanceof Value.OfCaller);
    }

    private static boolean isOneOf(Value value, Set<String> texts) {
        return value instanceof Value.Text it && texts.contains(it.text());
    }

    /** What a variable can hold. */
    Set<Value> can(String variable) {
        return values.getOrDefault(variable, Set.of(Value.UNSET));
    }

    /** Whether the variable is one that somebody reads. */
    boolean keeps(String variable) {
        return values.containsKey(variable);
    }

    CaseMemory mark(String mark) {
        return with(mark, TAKEN + mark);
    }

    CaseMemory unmark(String mark) {
        return with(TAKEN + mark, mark);
    }

    private CaseMemory with(String mark, String contrary) {
        Set<String> all = new HashSet<>(marks);
        all.remove(contrary);
        all.add(mark);
        return new CaseMemory(all, values);
    }

    CaseMemory with(String variable, Set<Value> can) {
        if (!keeps(variable)) {
            return this;
        }
        Map<String, Set<Value>> all = new HashMap<>(values);
        all.put(variable, Set.copyOf(can));
        return new CaseMemory(marks, all);
    }

    /** What a called process has done, on one of its ways. */
    CaseMemory after(Set<String> done) {
        CaseMemory after = this;
        for (String mark : done) {
            after = mark.startsWith(TAKEN) ? after.unmark(mark.substring(1)) : after.mark(mark);
        }
        return after;
    }
}
