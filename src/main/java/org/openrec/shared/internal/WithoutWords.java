package org.openrec.shared.internal;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure for the log: what it is and where it came up, but not in its own words, which may quote what somebody
 * wrote. Failures that speak of code, addresses of servers and files keep theirs.
 */
record WithoutWords(IThrowableProxy failure) implements IThrowableProxy {

    private static final List<String> QUOTING_NOBODY = List.of(
            "java.net.",
            "java.nio.file.",
            "javax.net.ssl.",
            "java.util.concurrent.",
            "java.lang.NullPointerException",
            "java.lang.ClassCastException",
            "java.lang.OutOfMemoryError",
            "java.lang.StackOverflowError",
            "java.lang.NoClassDefFoundError",
            "org.openrec.database.");

    static @Nullable IThrowableProxy of(@Nullable IThrowableProxy failure) {
        return failure == null ? null : new WithoutWords(failure);
    }

    private static IThrowableProxy[] each(IThrowableProxy @Nullable [] failures) {
        return failures == null
                ? new IThrowableProxy[0]
                : Arrays.stream(failures).map(WithoutWords::of).toArray(IThrowableProxy[]::new);
    }

    boolean quotesNobody() {
        return QUOTING_NOBODY.stream().anyMatch(failure.getClassName()::startsWith);
    }

    @Override
    public @Nullable String getMessage() {
        if (quotesNobody()) {
            return failure.getMessage();
        }
        return failure instanceof ThrowableProxy known && known.getThrowable() instanceof SQLException refused
                ? "SQLSTATE " + refused.getSQLState()
                : "…";
    }

    @Override
    public @Nullable String getOverridingMessage() {
        return null;
    }

    @Override
    public String getClassName() {
        return failure.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return failure.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return failure.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        return of(failure.getCause());
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        return each(failure.getSuppressed());
    }

    @Override
    public boolean isCyclic() {
        return failure.isCyclic();
    }
}
