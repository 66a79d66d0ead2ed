package org.openrec;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How long a test waits for what will come, on the slowest machine that runs it: a wait that ends here has failed, and
 * no test tells anything of speed by it.
 */
public final class Patience implements LauncherSessionListener {

    /** Shorter with {@code -Dopenrec.patience=20} (seconds), for whoever looks for a fault. */
    public static final Duration LONG = Duration.ofSeconds(Integer.getInteger("openrec.patience", 240));

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(LONG);
        PlaywrightAssertions.setDefaultAssertionTimeout(LONG.toMillis());
    }
}
