package org.openrec.people.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrec.people.Actor;
import org.openrec.people.PersonDraft;
import org.openrec.people.PersonId;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that a person has beside that of the provider, which is not ours to change. Each is confirmed by mail. */
@Component
@Transactional
public class Addresses {

    /** The most of a person. */
    public static final int MOST = 5;

    private final JdbcClient jdbc;
    private final MailLinks links;
    private final LetterBox letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Addresses(JdbcClient jdbc, MailLinks links, LetterBox letters, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PersonAddress> of(PersonId person) {
        return jdbc.sql("SELECT * FROM openrec.person_address WHERE person = ? ORDER BY address")
                .param(person.value())
                .query((row, number) ->
                        new PersonAddress(row.getString("address"), row.getTimestamp("confirmed_at") != null))
                .list();
    }

    /**
     * Sends a mail there that asks to confirm it; again for one that is not confirmed yet.
     *
     * @throws AddressInvalid if it is none
     * @throws TooMany if the person has as many as one may have, or as many mails are on their way there
     */
    public void add(Actor actor, String typed) {
        String address = typed.strip();
        if (address.isEmpty() || !PersonDraft.isMail(address)) {
            throw new AddressInvalid();
        }
        boolean known = of(actor.id()).stream().anyMatch(it -> it.address().equals(address));
        if (!known && of(actor.id()).size() >= MOST) {
            throw new TooMany();
        }
        jdbc.sql("INSERT INTO openrec.person_address (person, address) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(actor.id().value(), address)
                .update();
        MailLinks.Purpose purpose = MailLinks.Purpose.CONFIRMATION;
        String token = links.create(purpose, actor.id(), address).orElseThrow(TooMany::new);
        letters.post(new Letter(
                address,
                actor.language(),
                Texts.get(actor.language(), "people.letter.confirm.title"),
                Texts.get(actor.language(), "people.letter.confirm", actor.displayName()),
                "/account?confirm=" + token,
                clock.instant().plus(purpose.good())));
    }

    /** Badges go to the one of the provider again, if they went there. Nothing happens for one that there is not. */
    public void remove(PersonId person, String address) {
        jdbc.sql("UPDATE openrec.person SET badge_email = NULL WHERE id = ? AND badge_email = ?")
                .params(person.value(), address)
                .update();
        jdbc.sql("DELETE FROM openrec.person_address WHERE person = ? AND address = ?")
                .params(person.value(), address)
                .update();
    }

    /**
     * By what a mail carried.
     *
     * @return the address
     * @throws LinkOver if it is not good, or not for this person
     * @throws OfAnother if somebody else has confirmed that address meanwhile
     */
    public String confirm(PersonId person, String token) {
        String address =
                links.useToConfirm(token, person).orElseThrow(LinkOver::new).address();
        confirmAddress(person, address);
        return address;
    }

    /**
     * By a link through which somebody came in.
     *
     * @throws OfAnother if somebody else has confirmed that address meanwhile
     */
    public void confirmAddress(PersonId person, String address) {
        try {
            jdbc.sql("""
                            INSERT INTO openrec.person_address (person, address, confirmed_at) VALUES (?, ?, ?)
                            ON CONFLICT (person, address) DO UPDATE SET confirmed_at = excluded.confirmed_at""")
                    .params(person.value(), address, Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new OfAnother();
        }
        events.publishEvent(new AddressConfirmed(person));
    }

    /**
     * To which badges are made out from now on.
     *
     * @param address one that is confirmed, or empty for the one of the provider
     */
    public void useForBadges(PersonId person, Optional<String> address) {
        boolean confirmed = address.isEmpty()
                || of(person).stream()
                        .anyMatch(it -> it.confirmed() && it.address().equals(address.get()));
        if (confirmed) {
            jdbc.sql("UPDATE openrec.person SET badge_email = ? WHERE id = ?")
                    .params(address.orElse(null), person.value())
                    .update();
        }
    }

    /** Who may come in by a link that is sent there: only who has confirmed it, or was invited there. */
    @Transactional(readOnly = true)
    public Optional<Addressee> whoComesInBy(String address) {
        return jdbc.sql("SELECT person, address FROM openrec.person_address WHERE lower(address) = lower(?)"
                        + " AND confirmed_at IS NOT NULL")
                .param(address)
                .query((row, number) ->
                        new Addressee(new PersonId(row.getObject("person", UUID.class)), row.getString("address")))
                .optional();
    }

    /** No address. */
    public static final class AddressInvalid extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        AddressInvalid() {
            super(List.of(new FieldProblem("/address", Texts.both("people.address.wrong"))), "people.address.problem");
        }
    }

    /** As many as there may be. */
    public static final class TooMany extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super("people.address.problem.tooMany", MOST);
        }
    }

    /** A link that is not good, any more or for this person. */
    public static final class LinkOver extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        LinkOver() {
            super("people.address.problem.linkOver");
        }
    }

    /** One address is one person's. */
    public static final class OfAnother extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        OfAnother() {
            super("people.address.problem.ofAnother");
        }
    }
}
