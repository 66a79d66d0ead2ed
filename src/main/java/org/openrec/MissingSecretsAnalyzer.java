package org.openrec;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever runs production what to set, all at once. */
final class MissingSecretsAnalyzer extends AbstractFailureAnalyzer<MissingSecrets> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingSecrets missing) {
        return new FailureAnalysis(
                "Openrec does not start in the profile \"production\" without: " + String.join(", ", missing.names())
                        + ".",
                "Set them as environment variables; README.md, section Configuration, says what each is for.",
                missing);
    }
}
