package org.openrec.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * How often somebody has tried and failed from an address. Whoever guesses is stopped for a while; nobody else is: a name
 * alone is never locked.
 */
@Component
class Guesses {

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int MOST_FOR_A_NAME = 10;
    private static final int MOST_FROM_AN_ADDRESS = 100;
    private static final int MOST_LINKS = 30;
    private static final int MOST_KNOWN = 20_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    Guesses(Clock clock) {
        this.clock = clock;
    }

    private record Count(int tries, Instant until) {}

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
            count(details.getRemoteAddress());
            count(withName(details.getRemoteAddress(), event.getAuthentication().getName()));
        }
    }

    /** By nobody's name. */
    void failedFrom(String address) {
        count(address);
    }

    boolean areTooMany(String address, String name) {
        return tries(address) >= MOST_FROM_AN_ADDRESS || tries(withName(address, name)) >= MOST_FOR_A_NAME;
    }

    /** A link is asked for from there; whether it is one too many. */
    boolean isOneLinkTooMany(String address) {
        String key = "link from " + address;
        count(key);
        return tries(key) > MOST_LINKS;
    }

    private static String withName(String address, String name) {
        return address + " as " + name.substring(0, Math.min(name.length(), 200));
    }

    private synchronized void count(String key) {
        counts.put(key, new Count(tries(key) + 1, until(key)));
    }

    private synchronized int tries(String key) {
        Count count = counts.get(key);
        return count == null || count.until().isBefore(clock.instant()) ? 0 : count.tries();
    }

    /** A while begins with the first try: who goes on trying does not wait for longer and longer. */
    private Instant until(String key) {
        Count before = counts.get(key);
        return before == null || before.until().isBefore(clock.instant())
                ? clock.instant().plus(WHILE)
                : before.until();
    }
}
