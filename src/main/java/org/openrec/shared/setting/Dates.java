package org.openrec.shared.setting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/** Dates and durations as people say them. */
public final class Dates {

    /** The clock on the university's wall. */
    private Dates() {}

    /** Such as "mardi 24 novembre" or "Tuesday 24 November 2025": the year only if it is another one. */
    public static String date(Instant instant, Instant now, Locale locale) {
        ZonedDateTime then = instant.atZone(Here.zone());
        boolean thisYear = then.getYear() == now.atZone(Here.zone()).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "EEEE d MMMM" : "EEEE d MMMM yyyy", locale)
                .format(then);
    }

    /** Such as "24 nov." or "24 Nov 2025", where there is little room: the year only if it is another one. */
    public static String day(Instant instant, Instant now, Locale locale) {
        ZonedDateTime then = instant.atZone(Here.zone());
        boolean thisYear = then.getYear() == now.atZone(Here.zone()).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "d MMM" : "d MMM yyyy", locale)
                .format(then);
    }

    /** Such as "mardi 24 novembre, 14 h 05" or "Tuesday 24 November, 14:05". */
    public static String dateTime(Instant instant, Instant now, Locale locale) {
        ZonedDateTime then = instant.atZone(Here.zone());
        return date(instant, now, locale) + ", " + time(then, Language.of(locale));
    }

    /** The time of day alone today, with the date before it on another day. */
    public static String moment(Instant instant, Instant now, Locale locale) {
        boolean today = instant.atZone(Here.zone())
                .toLocalDate()
                .equals(now.atZone(Here.zone()).toLocalDate());
        return today ? time(instant, locale) : dateTime(instant, now, locale);
    }

    /** Such as "24 novembre 2026", always with the year: for documents, which outlive it. */
    public static String onDocuments(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(instant.atZone(Here.zone()));
    }

    /** Such as "24 novembre 2026, 14 h 05", always with the year. */
    public static String onDocumentsAt(Instant instant, Locale locale) {
        return onDocuments(instant, locale) + ", " + time(instant, locale);
    }

    /** Such as "novembre 2026": for documents, which outlive the year. */
    public static String month(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(instant.atZone(Here.zone()));
    }

    /** The time of day, such as "14 h 05" or "14:05". */
    public static String time(Instant instant, Locale locale) {
        return time(instant.atZone(Here.zone()), Language.of(locale));
    }

    private static String time(ZonedDateTime then, Language language) {
        String pattern =
                switch (language) {
                    case FR -> then.getMinute() == 0 ? "H 'h'" : "H 'h' mm";
                    case EN -> "HH:mm";
                };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(then);
    }

    /** Such as "6 jours", or in hours below a day and a half. */
    public static String duration(Duration duration, Locale locale) {
        return duration.toHours() < 36
                ? Texts.get(locale, "shared.hours", duration.toHours())
                : Texts.get(locale, "shared.days", Math.round(duration.toHours() / 24.0));
    }
}
