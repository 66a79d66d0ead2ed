package org.openrec.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.openrec.people.PersonId;
import org.openrec.people.account.Device;
import org.openrec.people.account.SessionAtHand;
import org.openrec.people.account.SignedInSessions;
import org.openrec.shared.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sessions that this node holds, each with its row; one whose row is gone has been ended from elsewhere. */
@Component
class SessionBook implements HttpSessionListener, SessionAtHand {

    private static final Logger LOG = LoggerFactory.getLogger(SessionBook.class);
    private static final String ROW = SessionBook.class.getName() + ".row";

    private final SignedInSessions rows;
    private final Clock clock;
    private final Map<UUID, Held> held = new ConcurrentHashMap<>();

    SessionBook(SignedInSessions rows, Changes changes, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        changes.listen(SignedInSessions.ENDED, this::endThoseWithoutRow);
    }

    private record Held(HttpSession session, Instant seen) {}

    void used(HttpSession session, PersonId person, HttpServletRequest request) {
        UUID row = row(session).orElseGet(() -> begin(session, person, request));
        Held before = held.get(row);
        if (before != null && before.seen().plus(SignedInSessions.SEEN).isBefore(clock.instant())) {
            held.put(row, new Held(session, clock.instant()));
            rows.seen(row);
        }
    }

    private UUID begin(HttpSession session, PersonId person, HttpServletRequest request) {
        UUID row = rows.begin(person, Device.named(request.getHeader(HttpHeaders.USER_AGENT)));
        session.setAttribute(ROW, row);
        held.put(row, new Held(session, clock.instant()));
        return row;
    }

    private static Optional<UUID> row(HttpSession session) {
        return Optional.ofNullable((UUID) session.getAttribute(ROW));
    }

    @Override
    public Optional<UUID> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? Optional.ofNullable(now.getRequest().getSession(false)).flatMap(SessionBook::row)
                : Optional.empty();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        row(event.getSession()).filter(row -> held.remove(row) != null).ifPresent(row -> {
            try {
                rows.over(row);
            } catch (DataAccessException | org.springframework.transaction.TransactionException e) {
                LOG.info("A session that is over stays listed for a while: {}", e.getMessage());
            }
        });
    }

    private void endThoseWithoutRow() {
        if (held.isEmpty()) {
            return;
        }
        Set<UUID> ended = new HashSet<>(held.keySet());
        rows.going(ended).forEach(ended::remove);
        ended.forEach(row -> Optional.ofNullable(held.remove(row)).ifPresent(it -> {
            try {
                it.session().invalidate();
            } catch (IllegalStateException over) {
                LOG.trace("It was over already", over);
            }
        }));
    }
}
