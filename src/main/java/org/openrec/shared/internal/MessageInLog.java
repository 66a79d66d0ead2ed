package org.openrec.shared.internal;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;

/**
 * The conversion word {@code m} of logback: libraries repeat in their messages what a failure says, which may quote
 * what somebody wrote; here it is left out.
 */
public final class MessageInLog extends MessageConverter {

    private static final int DEEPEST = 50;
    private static final int SHORTEST = 3;

    @Override
    public String convert(ILoggingEvent event) {
        String text = super.convert(event);
        IThrowableProxy failure = event.getThrowableProxy();
        for (int i = 0; failure != null && i < DEEPEST; i++) {
            String words = failure.getMessage();
            if (words != null && words.length() >= SHORTEST && !new WithoutWords(failure).quotesNobody()) {
                text = text.replace(words, "…");
            }
            failure = failure.getCause();
        }
        return text;
    }
}
