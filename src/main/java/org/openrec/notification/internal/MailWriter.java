package org.openrec.notification.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.openrec.notification.Appointment;
import org.openrec.notification.Asking;
import org.openrec.people.guest.GuestPasses;
import org.openrec.people.university.UniversitySettings;
import org.openrec.shared.Language;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.springframework.stereotype.Component;

/** Writes out a mail: what happened, what is asked until when at this moment, and why the reader is told. */
@Component
class MailWriter {

    private final List<Asking> asking;
    private final UniversitySettings university;
    private final GuestPasses guests;
    private final PublicUrl publicUrl;
    private final CalendarWriter calendars;
    private final Clock clock;

    MailWriter(
            List<Asking> asking,
            UniversitySettings university,
            GuestPasses guests,
            PublicUrl publicUrl,
            CalendarWriter calendars,
            Clock clock) {
        this.calendars = calendars;
        this.asking = asking;
        this.university = university;
        this.guests = guests;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** @param sender the address that it comes from */
    WrittenMail write(Mail mail, String sender) {
        Language language = mail.language();
        List<Asking.Asked> asked = mail.message().stream()
                .flatMap(it -> asking.stream().flatMap(one -> one.of(it.subject(), it.reader()).stream()))
                .toList();
        return new WrittenMail(
                language,
                house(language),
                mail.title(),
                mail.body(),
                asked.stream().map(it -> line(it, mail)).toList(),
                address(asked.size() == 1 ? asked.get(0).link() : mail.link(), mail),
                why(mail),
                mail.appointment().map(it -> invitation(it, mail, sender)));
    }

    private WrittenMail.Invitation invitation(Appointment appointment, Mail mail, String sender) {
        return new WrittenMail.Invitation(
                appointment.cancelled() ? "CANCEL" : "REQUEST",
                calendars.invitation(appointment, mail.language(), sender, mail.recipient()));
    }

    /** Of the university, where it has said its name. */
    private String house(Language language) {
        return university
                .current()
                .name(language)
                .map(it -> Texts.get(language, "notification.mail.from.named", it))
                .orElseGet(() -> Texts.get(language, "notification.mail.from"));
    }

    private WrittenMail.Line line(Asking.Asked asked, Mail mail) {
        Language language = mail.language();
        String what = asked.what().in(language);
        return new WrittenMail.Line(
                asked.until()
                        .map(it -> Texts.get(
                                language,
                                "notification.mail.until",
                                what,
                                Dates.date(it, clock.instant(), language.locale())))
                        .orElse(what),
                address(asked.link(), mail));
    }

    private String why(Mail mail) {
        Language language = mail.language();
        return mail.message()
                .map(it -> Texts.get(
                        language,
                        "notification.mail.why." + it.relation().name().toLowerCase(Locale.ROOT),
                        address("/account", mail)))
                .orElseGet(() -> Texts.get(language, "notification.letter.why"));
    }

    /** Guests come through their own door: they have no account to sign in with. */
    private String address(String path, Mail mail) {
        return publicUrl
                .resolve(mail.message()
                        .map(Mail.Message::reader)
                        .filter(it -> guests.find(it)
                                .filter(guest -> guest.keptAt().isEmpty())
                                .isPresent())
                        .map(it -> GuestPasses.throughDoor(it, path))
                        .orElse(path))
                .toString();
    }
}
