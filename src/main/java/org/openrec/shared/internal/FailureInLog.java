package org.openrec.shared.internal;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** The conversion word {@code wEx} of logback: failures {@linkplain WithoutWords without their words}. */
public final class FailureInLog extends ExtendedWhitespaceThrowableProxyConverter {

    /** Starts, and fails to start, before anybody has written anything. */
    private static final String STARTING = "main";

    private boolean quiet;

    @Override
    public String convert(ILoggingEvent event) {
        quiet = !event.getThreadName().equals(STARTING);
        return super.convert(event);
    }

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return super.throwableProxyToString(quiet ? WithoutWords.of(failure) : failure);
    }
}
