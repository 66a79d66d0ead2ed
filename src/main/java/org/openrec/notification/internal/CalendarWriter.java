package org.openrec.notification.internal;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.openrec.notification.Appointment;
import org.openrec.shared.Language;
import org.openrec.shared.PublicUrl;
import org.springframework.stereotype.Component;

/**
 * Writes appointments as iCalendar (RFC 5545). Times are in UTC, which each program shows in its reader's own zone: two
 * programs read the description of one zone as two (of Martinique in summer, of La Réunion, of the hour that comes twice).
 */
@Component
class CalendarWriter {

    private static final String PRODUCT = "-//Openrec//Openrec//FR";

    private final PublicUrl publicUrl;
    private final Clock clock;

    CalendarWriter(PublicUrl publicUrl, Clock clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /**
     * For one person (RFC 5546, 3.2.2 and 3.2.5): what they are invited to, what of it is different now, or that it does
     * not take place.
     *
     * @param organiser the address that the mail comes from
     */
    String invitation(Appointment appointment, Language language, String organiser, String attendee) {
        List<Property> people = List.of(
                new Organizer(URI.create("mailto:" + organiser)),
                new Attendee(new ParameterList(List.of(Rsvp.FALSE)), URI.create("mailto:" + attendee)));
        Property method = appointment.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        return calendar(Optional.of(method), List.of(event(appointment, language, people)));
    }

    /** All of it, for calendar programs that ask again and again. */
    String feed(List<Appointment> appointments, Language language) {
        return calendar(
                Optional.empty(),
                appointments.stream().map(it -> event(it, language, List.of())).toList());
    }

    private static String calendar(Optional<Property> method, List<VEvent> events) {
        List<Property> head = new ArrayList<>(List.of(new ProdId(PRODUCT), ImmutableVersion.VERSION_2_0));
        method.ifPresent(head::add);
        List<CalendarComponent> all = new ArrayList<>(events);
        return new Calendar(new PropertyList(head), new ComponentList<>(all)).toString();
    }

    private VEvent event(Appointment appointment, Language language, List<Property> people) {
        Instant begin = appointment.begin();
        List<Property> told = new ArrayList<>(List.of(
                new Uid(appointment.uid() + "@" + publicUrl.base().getHost()),
                new DtStamp(clock.instant()),
                new Sequence(appointment.sequence()),
                new DtStart<>(begin),
                new DtEnd<>(begin.plus(appointment.length())),
                new Summary(appointment.title().in(language)),
                new Url(publicUrl.resolve(appointment.link())),
                appointment.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED));
        if (!appointment.place().isBlank()) {
            told.add(new Location(appointment.place()));
        }
        told.addAll(people);
        return new VEvent(new PropertyList(told));
    }
}
