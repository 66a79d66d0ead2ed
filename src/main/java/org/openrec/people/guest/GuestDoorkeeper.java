package org.openrec.people.guest;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.account.Letter;
import org.openrec.people.account.LetterBox;
import org.openrec.people.account.Secret;
import org.openrec.shared.Sha256;
import org.openrec.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets guests in by their link. The device that comes first is remembered; each other one shows a code that is sent to the
 * address of the invitation, so that a link that was passed on opens nothing.
 */
@Component
@Transactional
public class GuestDoorkeeper {

    private static final Duration CODE_GOOD = Duration.ofMinutes(15);
    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 5;

    private final JdbcClient jdbc;
    private final GuestPasses passes;
    private final People people;
    private final LetterBox letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuestDoorkeeper(
            JdbcClient jdbc,
            GuestPasses passes,
            People people,
            LetterBox letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.passes = passes;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * By the link of the invitation, or of a later mail, which opens nothing by itself: the device is known, or a code is
     * asked for.
     *
     * @param device what the device was given the last time, if it was here
     * @param code what was typed, if it was asked for
     */
    public GuestEntry enter(GuestKey key, Optional<String> device, Optional<String> code) {
        Optional<Guest> known = passes.before(key);
        if (known.isEmpty()) {
            return new GuestEntry.Over();
        }
        Guest guest = known.get();
        oneAtATime(guest.person());
        if (key.who().isEmpty() && isFirst(guest.person())) {
            return in(guest, another(guest));
        }
        if (device.filter(it -> isKnown(guest.person(), it)).isPresent()) {
            return in(guest, device.get());
        }
        if (code.isEmpty()) {
            sendCode(guest);
            return new GuestEntry.CodeAsked();
        }
        return isRight(guest.person(), code.get()) ? in(guest, another(guest)) : new GuestEntry.WrongCode();
    }

    private void oneAtATime(PersonId guest) {
        jdbc.sql("SELECT person FROM openrec.guest_pass WHERE person = ? FOR UPDATE")
                .param(guest.value())
                .query()
                .listOfRows();
    }

    private GuestEntry in(Guest guest, String device) {
        jdbc.sql("UPDATE openrec.guest_pass SET used_at = ? WHERE person = ?")
                .params(Timestamp.from(clock.instant()), guest.person().value())
                .update();
        String login = people.find(guest.person()).map(Person::login).orElseThrow();
        return new GuestEntry.In(guest.person(), login, device, guest.link());
    }

    private boolean isKnown(PersonId guest, String device) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM openrec.guest_device WHERE person = ? AND device_hash = ?)")
                .params(guest.value(), Sha256.hex(device))
                .query(Boolean.class)
                .single();
    }

    private boolean isFirst(PersonId guest) {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM openrec.guest_device WHERE person = ?)")
                .param(guest.value())
                .query(Boolean.class)
                .single();
    }

    private String another(Guest guest) {
        String device = Secret.random();
        events.publishEvent(new GuestCame(guest.person(), guest.subject()));
        jdbc.sql("INSERT INTO openrec.guest_device (person, device_hash) VALUES (?, ?)")
                .params(guest.person().value(), Sha256.hex(device))
                .update();
        return device;
    }

    /** One a minute: whoever asks again in between has it on its way. */
    private void sendCode(Guest guest) {
        Instant now = clock.instant();
        String code = Secret.digits(6);
        int sent = jdbc.sql("""
                        INSERT INTO openrec.guest_code (person, code_hash, sent_at, expires_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET code_hash = excluded.code_hash, tries = 0,
                            sent_at = excluded.sent_at, expires_at = excluded.expires_at
                        WHERE guest_code.sent_at < ?""")
                .params(
                        guest.person().value(),
                        Sha256.hex(code),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(CODE_GOOD)),
                        Timestamp.from(now.minus(BETWEEN_CODES)))
                .update();
        if (sent == 1) {
            people.find(guest.person())
                    .ifPresent(person -> letters.post(new Letter(
                            guest.address(),
                            person.language(),
                            Texts.get(person.language(), "people.letter.guestCode.title", code),
                            Texts.get(person.language(), "people.letter.guestCode", code),
                            "/",
                            now.plus(CODE_GOOD))));
        }
    }

    /** Good once, and tried a few times alone. */
    private boolean isRight(PersonId guest, String code) {
        int left = jdbc.sql("UPDATE openrec.guest_code SET tries = tries + 1"
                        + " WHERE person = ? AND tries < ? AND expires_at > ?")
                .params(guest.value(), MOST_TRIES, Timestamp.from(clock.instant()))
                .update();
        return left == 1
                && jdbc.sql("DELETE FROM openrec.guest_code WHERE person = ? AND code_hash = ?")
                                .params(guest.value(), Sha256.hex(code.strip()))
                                .update()
                        == 1;
    }
}
