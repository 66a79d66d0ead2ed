package org.openrec.people.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrec.people.Actor;
import org.openrec.people.account.SessionAtHand;
import org.openrec.people.account.SignedIn;
import org.openrec.people.account.SignedInSessions;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.annotation.Order;

/** Where one is signed in: what one does not know is ended. */
@org.springframework.stereotype.Component
@Order(30)
class SessionsPart implements AccountPart {

    private final SignedInSessions sessions;
    private final SessionAtHand atHand;
    private final Clock clock;

    SessionsPart(SignedInSessions sessions, SessionAtHand atHand, Clock clock) {
        this.sessions = sessions;
        this.atHand = atHand;
        this.clock = clock;
    }

    @Override
    public Component open(Actor actor) {
        return new Shown(actor, atHand.current());
    }

    private final class Shown extends Block {

        private static final long serialVersionUID = 1L;

        private final transient Actor actor;
        private final transient Optional<UUID> here;
        private final Div lines = new Div();

        private Shown(Actor actor, Optional<UUID> here) {
            super(
                    UI.getCurrent().getTranslation("people.sessions.title"),
                    new Paragraph(UI.getCurrent().getTranslation("people.sessions.help")));
            this.actor = actor;
            this.here = here;
            add(lines);
            draw();
        }

        private void draw() {
            List<Line> all = sessions.of(actor.id()).stream().map(this::line).toList();
            lines.removeAll();
            lines.add(Line.list(all));
        }

        private Line line(SignedIn session) {
            String device = session.device().isEmpty() ? getTranslation("people.sessions.device") : session.device();
            String since = Dates.dateTime(session.since(), clock.instant(), getLocale());
            if (here.filter(session.id()::equals).isPresent()) {
                return new Line(device, getTranslation("people.sessions.here", since));
            }
            Button end = new Button(getTranslation("people.sessions.end"), click -> {
                sessions.end(actor.id(), session.id());
                draw();
                ProblemNotice.done(getTranslation("people.sessions.ended", device));
            });
            end.setAriaLabel(getTranslation("people.sessions.end.of", device));
            return new Line(
                    device,
                    getTranslation(
                            "people.sessions.elsewhere",
                            since,
                            Dates.moment(session.seenAt(), clock.instant(), getLocale())),
                    end);
        }
    }
}
