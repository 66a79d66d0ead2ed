package org.openrec.codesign.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.cases.Relation;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.notification.Appointment;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.people.Group;
import org.openrec.people.People;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.setting.Dates;
import org.springframework.stereotype.Component;

/**
 * Invites to the sessions of an initiative that have a time: a meeting calls the accompaniment and the service, a
 * workshop the parties too. What has changed is told again, what does not take place is called off.
 */
@Component
public class SessionInvitations {

    private final Initiatives initiatives;
    private final Parties parties;
    private final People people;
    private final Notifications notifications;

    SessionInvitations(Initiatives initiatives, Parties parties, People people, Notifications notifications) {
        this.initiatives = initiatives;
        this.parties = parties;
        this.people = people;
        this.notifications = notifications;
    }

    /** Nobody is told of a session without a time. */
    public void tell(Session session) {
        Optional<Initiative> initiative =
                initiatives.findById(session.initiative().value());
        session.begin().ifPresent(begin -> initiative.ifPresent(it -> tell(session, begin, it)));
    }

    private void tell(Session session, Instant begin, Initiative initiative) {
        Appointment appointment = SessionKind.of(session).appointment(session, begin, initiative.title());
        List<LocalizedText> words = new ArrayList<>(List.of(appointment.title(), when(begin)));
        if (!appointment.place().isBlank()) {
            words.add(LocalizedText.same(appointment.place()));
        }
        String fixed = words.size() > 2 ? "sessionFixedAt" : "sessionFixed";
        notifications.send(Notice.worded(
                        appointment.cancelled() ? "sessionCancelled" : fixed,
                        words,
                        invited(session, initiative),
                        Relation.PARTY,
                        initiative.subject(),
                        appointment.link(),
                        appointment.uid() + "/" + appointment.sequence())
                .with(appointment));
    }

    private static LocalizedText when(Instant begin) {
        return new LocalizedText(
                Dates.onDocumentsAt(begin, Language.FR.locale()), Dates.onDocumentsAt(begin, Language.EN.locale()));
    }

    private List<PersonId> invited(Session session, Initiative initiative) {
        List<Party> here = session instanceof Workshop
                ? parties.findByInitiativeAndLeftAtIsNullOrderById(
                        initiative.id().value())
                : List.of();
        List<Group> groups = Stream.concat(
                        Stream.of(Group.of(Role.ACCOMPANIST), Group.of(Role.STAFF, initiative.organisation())),
                        here.stream().flatMap(it -> it.group().stream()))
                .toList();
        return Stream.concat(people.ids(groups).stream(), here.stream().flatMap(it -> it.person().stream()))
                .distinct()
                .toList();
    }
}
