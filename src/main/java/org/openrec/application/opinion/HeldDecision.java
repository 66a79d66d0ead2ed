package org.openrec.application.opinion;

import java.time.Instant;
import org.openrec.application.ApplicationId;
import org.openrec.shared.LocalizedText;

/** A decision that its reviewer can still take back. */
public record HeldDecision(
        ApplicationId id, String applicantName, LocalizedText achievementName, Decision decision, Instant until) {}
