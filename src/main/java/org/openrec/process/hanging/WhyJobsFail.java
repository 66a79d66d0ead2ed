package org.openrec.process.hanging;

import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Why a job of the engine failed, in words. */
@Component
public class WhyJobsFail {

    private static final Pattern CAUSE = Pattern.compile("(?m)^Caused by: [\\w.$]+: (.*)$");

    private final ObjectProvider<ManagementService> management;

    /** Asked for late: the engine is made with what tells of failures. */
    WhyJobsFail(ObjectProvider<ManagementService> management) {
        this.management = management;
    }

    /** @param job its id; null where no job failed */
    public LocalizedText reason(@Nullable String job, @Nullable String message) {
        String said = Optional.ofNullable(message).orElse("");
        return Problem.told(said)
                .orElseGet(() -> Texts.both(
                        "cases.failed.fault",
                        Optional.ofNullable(job).flatMap(this::cause).orElse(said)));
    }

    /** What the engine says of a fault below it is only that there was one: the last cause says which. */
    private Optional<String> cause(String job) {
        return Optional.ofNullable(management.getObject().getJobExceptionStacktrace(job)).stream()
                .flatMap(trace -> CAUSE.matcher(trace).results())
                .map(it -> it.group(1).strip())
                .filter(it -> !it.isEmpty())
                .reduce((former, latter) -> latter);
    }
}
