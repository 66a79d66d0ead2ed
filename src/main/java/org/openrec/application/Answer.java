package org.openrec.application;

import java.util.List;
import java.util.stream.Stream;
import org.openrec.file.FileId;

/** What an applicant shows for one criterion. */
public record Answer(String criterionId, Account account, List<Evidence> evidence) {

    public Answer {
        evidence = List.copyOf(evidence);
    }

    public static Answer empty(String criterionId) {
        return new Answer(criterionId, Account.EMPTY, List.of());
    }

    public Answer with(Account changed) {
        return new Answer(criterionId, changed, evidence);
    }

    public Answer with(List<Evidence> changed) {
        return new Answer(criterionId, account, changed);
    }

    Stream<FileId> files() {
        return evidence.stream()
                .filter(Evidence.File.class::isInstance)
                .map(Evidence.File.class::cast)
                .map(Evidence.File::id);
    }
}
