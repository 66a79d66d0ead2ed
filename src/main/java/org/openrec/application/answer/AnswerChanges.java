package org.openrec.application.answer;

import java.util.Arrays;
import java.util.List;

/** What an applicant changed for one criterion from one round to the next. */
public record AnswerChanges(List<PartChange> account, List<Evidence> added, List<Evidence> removed) {

    public static final AnswerChanges NONE = new AnswerChanges(List.of(), List.of(), List.of());

    public AnswerChanges {
        account = List.copyOf(account);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** A part of the account that was written anew. */
    public record PartChange(Account.Part part, String before, String after) {}

    public static AnswerChanges between(Answer before, Answer after) {
        return new AnswerChanges(
                Arrays.stream(Account.Part.values())
                        .map(it -> new PartChange(
                                it, before.account().part(it), after.account().part(it)))
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
