package org.openrec.application.answer;

import java.util.List;
import java.util.stream.Stream;

/** What an applicant changed for one criterion from one round to the next. */
public record AnswerChanges(List<PartChange> account, List<Evidence> added, List<Evidence> removed) {

    public static final AnswerChanges NONE = new AnswerChanges(List.of(), List.of(), List.of());

    public AnswerChanges {
        account = List.copyOf(account);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** An answer that was written anew. */
    public record PartChange(String question, String before, String after) {}

    public static AnswerChanges between(Answer before, Answer after) {
        return new AnswerChanges(
                Stream.concat(before.account().told().keySet().stream(), after.account().told().keySet().stream())
                        .distinct()
                        .map(it -> new PartChange(
                                it, before.account().answer(it), after.account().answer(it)))
                        .filter(it -> !it.before().equals(it.after()))
                        .toList(),
                without(after.evidence(), before.evidence()),
                without(before.evidence(), after.evidence()));
    }

    public boolean none() {
        return account.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    private static List<Evidence> without(List<Evidence> these, List<Evidence> those) {
        return these.stream().filter(it -> !those.contains(it)).toList();
    }
}
