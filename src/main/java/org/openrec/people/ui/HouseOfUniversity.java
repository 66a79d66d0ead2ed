package org.openrec.people.ui;

import java.util.Optional;
import org.openrec.people.university.UniversitySettings;
import org.openrec.shared.Language;
import org.openrec.shared.ui.frame.House;
import org.springframework.stereotype.Component;

/** Tells the frame of the screens which university it is. */
@Component
class HouseOfUniversity implements House {

    private final UniversitySettings settings;

    HouseOfUniversity(UniversitySettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> name(Language language) {
        return settings.current().name(language);
    }

    @Override
    public Optional<String> contact() {
        return Optional.of(settings.current().contact()).filter(it -> !it.isBlank());
    }
}
