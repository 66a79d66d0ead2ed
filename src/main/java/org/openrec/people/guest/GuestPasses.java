package org.openrec.people.guest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;
import org.openrec.people.account.AddressConfirmed;
import org.openrec.people.account.Letter;
import org.openrec.people.account.LetterBox;
import org.openrec.people.account.Secret;
import org.openrec.people.account.SignedInSessions;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Sha256;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people without an account to one thing, and takes it back. A guest is a person of their own for each thing: what
 * one link opens, no other does. Who may invite to what is the feature's to say.
 */
@Component
@Transactional
public class GuestPasses {

    /** The most that a link is good for. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** How links begin that lead to the door. */
    public static final String DOOR = "/guest";

    private static final String SELECT = """
            SELECT g.*, p.display_name, p.login, h.display_name AS host_name FROM openrec.guest_pass g
            JOIN openrec.person p ON p.id = g.person JOIN openrec.person h ON h.id = g.host
            """;

    private final JdbcClient jdbc;
    private final LetterBox letters;
    private final SignedInSessions sessions;
    private final Clock clock;

    GuestPasses(JdbcClient jdbc, LetterBox letters, SignedInSessions sessions, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * A new guest, told by a mail.
     *
     * @param called what the subject is called
     * @param link the path in the product where the guest begins
     * @throws org.openrec.people.PeopleKeeping.DraftInvalid with all that is wrong
     */
    public PersonId invite(GuestDraft draft, Actor host, Subject subject, LocalizedText called, String link) {
        Instant now = clock.instant();
        draft.mustBeWell(now);
        PersonId guest = new PersonId(UUID.randomUUID());
        jdbc.sql("INSERT INTO openrec.person (id, login, display_name, email, language) VALUES (?, ?, ?, ?, ?)")
                .params(
                        guest.value(),
                        "guest-" + guest.value(),
                        draft.name().strip(),
                        draft.mail().strip(),
                        draft.language().name())
                .update();
        String token = Secret.random();
        jdbc.sql("""
                        INSERT INTO openrec.guest_pass (person, token_hash, subject_type, subject_id, link, address, host,
                            created_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        guest.value(),
                        Sha256.hex(token),
                        subject.type(),
                        subject.id(),
                        link,
                        draft.mail().strip(),
                        host.id().value(),
                        Timestamp.from(now),
                        Timestamp.from(draft.endsAt()))
                .update();
        send(guest, token, host, called);
        return guest;
    }

    /** Another link in the place of the one before, to the same address: that one opens nothing any more. */
    public void inviteAgain(PersonId guest, Actor host, LocalizedText called) {
        String token = Secret.random();
        jdbc.sql("UPDATE openrec.guest_pass SET token_hash = ?, taken_back_at = NULL WHERE person = ?")
                .params(Sha256.hex(token), guest.value())
                .update();
        jdbc.sql("DELETE FROM openrec.guest_device WHERE person = ?")
                .param(guest.value())
                .update();
        send(guest, token, host, called);
    }

    private void send(PersonId person, String token, Actor host, LocalizedText called) {
        Guest guest = find(person).orElseThrow();
        Language language = jdbc.sql("SELECT language FROM openrec.person WHERE id = ?")
                .param(person.value())
                .query((row, number) -> Language.valueOf(row.getString("language")))
                .single();
        String what = called.in(language);
        letters.post(new Letter(
                guest.address(),
                language,
                Texts.get(language, "people.letter.guest.title", host.displayName(), what),
                Texts.get(language, "people.letter.guest", guest.name(), host.displayName(), what),
                DOOR + "?pass=" + token,
                guest.endsAt()));
    }

    /** All who were ever invited to it, in that order. */
    @Transactional(readOnly = true)
    public List<Guest> of(Subject subject) {
        return jdbc.sql(SELECT + " WHERE g.subject_type = ? AND g.subject_id = ? ORDER BY g.created_at, g.person")
                .params(subject.type(), subject.id())
                .query(GuestPasses::guest)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Guest> find(PersonId person) {
        return jdbc.sql(SELECT + " WHERE g.person = ?")
                .param(person.value())
                .query(GuestPasses::guest)
                .optional();
    }

    /** Who stands before the door, if their invitation is neither over nor taken back nor has become an account. */
    @Transactional(readOnly = true)
    public Optional<Guest> before(GuestKey key) {
        return key.who().flatMap(this::find).or(() -> by(key.pass())).filter(it -> it.isGood(clock.instant()));
    }

    private Optional<Guest> by(String token) {
        return jdbc.sql(SELECT + " WHERE g.token_hash = ?")
                .param(Sha256.hex(token))
                .query(GuestPasses::guest)
                .optional();
    }

    /** A path in the product as a mail to a guest has it: through their door, which knows them by the device. */
    public static String throughDoor(PersonId guest, String path) {
        return new GuestKey("", Optional.of(guest), Optional.of(path)).address();
    }

    /** The link opens nothing any more, and whoever is in by it is out within a second. */
    public void takeBack(PersonId guest) {
        jdbc.sql("UPDATE openrec.guest_pass SET taken_back_at = ? WHERE person = ? AND taken_back_at IS NULL")
                .params(Timestamp.from(clock.instant()), guest.value())
                .update();
        sessions.endAll(guest);
    }

    /** The one thing goes on as another: the same link opens that one from now on. */
    public void lead(PersonId person, Subject subject, String link) {
        jdbc.sql("UPDATE openrec.guest_pass SET subject_type = ?, subject_id = ?, link = ? WHERE person = ?")
                .params(subject.type(), subject.id(), link, person.value())
                .update();
    }

    /** Nobody can tell any more who they were; an account that they have become is theirs. Nothing if they came by no link. */
    public void forget(PersonId person) {
        find(person).ifPresent(guest -> {
            jdbc.sql("DELETE FROM openrec.guest_pass WHERE person = ?")
                    .param(person.value())
                    .update();
            if (guest.keptAt().isEmpty()) {
                sessions.endAll(person);
                jdbc.sql("UPDATE openrec.person SET display_name = '', email = '' WHERE id = ?")
                        .param(person.value())
                        .update();
            }
        });
    }

    /** They have an account now: it does not end with the link, which opens nothing any more. What they wrote is theirs. */
    @EventListener
    void keep(AddressConfirmed event) {
        jdbc.sql("UPDATE openrec.guest_pass SET kept_at = ? WHERE person = ? AND kept_at IS NULL")
                .params(Timestamp.from(clock.instant()), event.person().value())
                .update();
    }

    static Guest guest(ResultSet row, int number) throws SQLException {
        return new Guest(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("display_name"),
                row.getString("address"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("link"),
                row.getString("host_name"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                instant(row.getTimestamp("taken_back_at")),
                instant(row.getTimestamp("used_at")),
                instant(row.getTimestamp("kept_at")));
    }

    private static Optional<Instant> instant(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
