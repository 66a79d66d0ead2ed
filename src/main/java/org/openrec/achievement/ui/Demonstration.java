package org.openrec.achievement.ui;

import java.util.Locale;
import java.util.Optional;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.NoticeBox;
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

    Optional<NoticeBox> notice(Locale locale) {
        return on
                ? Optional.of(NoticeBox.information(
                        Texts.get(locale, "achievement.demo.title"), Texts.get(locale, "achievement.demo.text")))
                : Optional.empty();
    }
}
