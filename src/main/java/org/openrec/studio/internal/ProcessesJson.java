package org.openrec.studio.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openrec.guard.ModelProblem;
import org.openrec.studio.VersionLine;
import org.openrec.studio.draft.DraftDetails;
import org.openrec.studio.publication.ProcessLine;

/** What the API says of processes. */
final class ProcessesJson {

    private ProcessesJson() {}

    static Processes processes(List<ProcessLine> lines, Locale locale) {
        return new Processes(lines.stream()
                .map(line -> new Process(
                        line.key(),
                        line.name().in(locale),
                        version(line.current()),
                        line.drafts().stream().map(ProcessesJson::draft).toList()))
                .toList());
    }

    static Versions versions(List<VersionLine> lines) {
        return new Versions(lines.stream().map(ProcessesJson::version).toList());
    }

    private static Version version(VersionLine line) {
        return new Version(
                line.version(),
                line.publishedAt(),
                line.publishedBy().orElse(null),
                line.reason().orElse(null),
                line.approvedBy().orElse(null),
                line.takenFrom().orElse(null),
                line.current(),
                line.running());
    }

    static Draft draft(DraftDetails draft) {
        return new Draft(
                draft.id().toString(),
                draft.process(),
                draft.basedOn(),
                draft.origin().name(),
                draft.state().name(),
                draft.revision(),
                draft.changedBy(),
                draft.changedAt());
    }

    static Check check(List<ModelProblem> problems, List<ModelProblem> warnings, Locale locale) {
        return new Check(all(problems, locale), all(warnings, locale));
    }

    private static List<ProblemJson> all(List<ModelProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> new ProblemJson(
                        problem.elementId(), problem.code(), problem.text().in(locale), problem.way()))
                .toList();
    }

    record Processes(List<Process> items) {}

    record Process(String key, String name, Version current, List<Draft> drafts) {}

    record Versions(List<Version> items) {}

    record Version(
            int version,
            Instant publishedAt,
            @Nullable String publishedBy,
            @Nullable String reason,
            @Nullable String approvedBy,
            @Nullable Integer takenFrom,
            boolean current,
            long running) {}

    record Draft(
            String id,
            String process,
            int basedOn,
            String origin,
            String state,
            long revision,
            String changedBy,
            Instant changedAt) {}

    record Published(int version) {}

    /** @param warnings to be known, and not in the way of publishing */
    record Check(List<ProblemJson> problems, List<ProblemJson> warnings) {}

    /** @param way the ids of the steps that lead a case there, in their order */
    record ProblemJson(String elementId, String code, String text, List<String> way) {}
}
