package org.openrec.codesign.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.openrec.notification.Appointment;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** The two kinds of sessions, as calendars know them. */
public enum SessionKind {
    MEETING(Duration.ofHours(1)),
    WORKSHOP(Duration.ofHours(2));

    /** How long one is kept free for: nobody is asked. */
    private final Duration length;

    SessionKind(Duration length) {
        this.length = length;
    }

    /** For which it is in the calendars of those invited. */
    public Duration length() {
        return length;
    }

    static SessionKind of(Session session) {
        return session instanceof Workshop ? WORKSHOP : MEETING;
    }

    Appointment appointment(Session session, Instant begin, String initiative) {
        return appointment(
                session.id(),
                session.number(),
                session.sequence(),
                session.state() == SessionState.CANCELLED,
                begin,
                session.place(),
                session.initiative().toString(),
                initiative);
    }

    Appointment appointment(
            long id,
            int number,
            int sequence,
            boolean cancelled,
            Instant begin,
            String place,
            String initiative,
            String title) {
        String word = name().toLowerCase(Locale.ROOT);
        LocalizedText called = Texts.both("codesign.appointment." + word, number, title);
        return new Appointment(
                word + "-" + id, sequence, cancelled, called, begin, length, place, "/initiatives/" + initiative);
    }
}
