package org.openrec.people.account;

import java.time.Clock;
import org.openrec.people.Actor;
import org.openrec.people.PersonDraft;
import org.openrec.people.PersonId;
import org.openrec.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails that let somebody in for the first time. */
@Component
@Transactional
public class Invitations {

    private final JdbcClient jdbc;
    private final MailLinks links;
    private final LetterBox letters;
    private final Clock clock;

    Invitations(JdbcClient jdbc, MailLinks links, LetterBox letters, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    /** The address is kept with the person, and confirmed when they come. */
    public void send(PersonId person, PersonDraft draft, Actor host) {
        jdbc.sql("INSERT INTO openrec.person_address (person, address) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(person.value(), draft.mail())
                .update();
        MailLinks.Purpose purpose = MailLinks.Purpose.INVITATION;
        links.create(purpose, person, draft.mail())
                .ifPresent(token -> letters.post(new Letter(
                        draft.mail(),
                        draft.language(),
                        Texts.get(draft.language(), "people.letter.invitation.title", host.displayName()),
                        Texts.get(draft.language(), "people.letter.invitation", draft.name(), host.displayName()),
                        "/sign-in/link?token=" + token,
                        clock.instant().plus(purpose.good()))));
    }
}
