package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.openrec.codesign.memory.Event;
import org.openrec.codesign.sheet.Written;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;

/** How the parts of a dossier say things, at one moment and in one language. */
record Words(Instant now, Locale locale) {

    String text(String key, Object... arguments) {
        return Texts.get(locale, "codesign." + key, arguments);
    }

    String date(Instant at) {
        return Dates.date(at, now, locale);
    }

    /** Where there is little room. */
    String day(Instant at) {
        return Dates.day(at, now, locale);
    }

    String dateTime(Instant at) {
        return Dates.dateTime(at, now, locale);
    }

    String between(Instant from, Instant to) {
        return Dates.duration(Duration.between(from, to), locale);
    }

    /** Nothing where it says nothing. */
    String read(Written text) {
        return text.read().map(it -> it.in(locale)).orElse("");
    }

    Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("quiet", "small");
        return paragraph;
    }

    Paragraph told(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("told");
        return paragraph;
    }

    Component fact(String key, String value) {
        Span name = new Span(text(key));
        name.addClassNames("quiet", "small");
        return new Div(name, told(value));
    }

    /** Who did it, where the sentence does not say so. */
    static String by(Event event) {
        return event.by()
                .filter(it -> !event.about().flatMap(Event.Subject::name).equals(event.by()))
                .map(it -> " · " + it)
                .orElse("");
    }
}
