package org.openrec.achievement.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.openrec.shared.Texts;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says, where it is so, that what one sees is made up. */
@Component
class Demonstration {

    private final boolean on;

    Demonstration(Environment environment) {
        on = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Optional<Paragraph> notice(Locale locale) {
        if (!on) {
            return Optional.empty();
        }
        Span title = new Span(Texts.get(locale, "achievement.demo.title"));
        title.addClassName("tag");
        Paragraph notice = new Paragraph(title, new Text(Texts.get(locale, "achievement.demo.text")));
        notice.addClassName("made-up");
        return Optional.of(notice);
    }
}
