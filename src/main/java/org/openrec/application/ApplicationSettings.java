package org.openrec.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests are treated, whatever the badge.
 *
 * @param takeback how long a decision is held so that its reviewer can take it back; nothing is allowed
 * @param renewal how long before its end the holder of a badge is asked to renew it
 */
@ConfigurationProperties("openrec.application")
public record ApplicationSettings(
        @DefaultValue("PT10M") Duration takeback,
        @DefaultValue("P60D") Duration renewal) {

    public ApplicationSettings {
        if (takeback.isNegative()) {
            throw new IllegalArgumentException("openrec.application.takeback cannot be negative: " + takeback);
        }
        if (renewal.isNegative()) {
            throw new IllegalArgumentException("openrec.application.renewal cannot be negative: " + renewal);
        }
    }
}
