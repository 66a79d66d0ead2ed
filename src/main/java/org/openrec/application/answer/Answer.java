package org.openrec.application.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.Criterion;
import org.openrec.file.FileId;

/** What an applicant shows for one criterion. */
public record Answer(String criterionId, Account account, List<Evidence> evidence) {

    /** What was never given is empty, also in what a stranger sends: the {@link AnswerRules} say what is missing. */
    public Answer(
            @Nullable String criterionId, @Nullable Account account, @Nullable List<@Nullable Evidence> evidence) {
        this.criterionId = criterionId == null ? "" : criterionId;
        this.account = account == null ? Account.EMPTY : account;
        this.evidence = evidence == null
                ? List.of()
                : evidence.stream()
                        .map(it -> Optional.<Evidence>ofNullable(it).orElse(Evidence.Unknown.KIND))
                        .toList();
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

    /** Without what the criterion does not ask. */
    public Answer to(Criterion criterion) {
        return with(account.only(AskedQuestion.ids(criterion)));
    }

    public Stream<FileId> files() {
        return evidence.stream()
                .filter(Evidence.File.class::isInstance)
                .map(Evidence.File.class::cast)
                .map(Evidence.File::id);
    }
}
