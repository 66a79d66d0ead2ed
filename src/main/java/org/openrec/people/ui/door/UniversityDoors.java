package org.openrec.people.ui.door;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import org.openrec.people.access.SignInSettings;

/** The doors for who has an account of the university. */
class UniversityDoors extends Section {

    private static final long serialVersionUID = 1L;

    private final List<String> doors;

    UniversityDoors(SignInSettings settings) {
        addClassName("doors");
        doors = Stream.concat(
                        settings.oidc().isThere() ? Stream.of(LoginView.OPEN_ID) : Stream.empty(),
                        settings.cas().isThere() ? Stream.of(LoginView.CAS) : Stream.empty())
                .toList();
        add(new H2(getTranslation("people.login.university")));
        doors.forEach(path -> {
            String which =
                    path.equals(LoginView.CAS) && doors.size() > 1 ? "people.login.cas" : "people.login.provider";
            Anchor door = new Anchor(path, getTranslation(which));
            door.addClassName("action");
            door.setRouterIgnore(true);
            add(door);
        });
    }

    /** Where there is no choice, nobody is asked to choose. */
    void goOn(UI page) {
        if (doors.size() == 1) {
            page.getPage().setLocation(doors.get(0));
        }
    }
}
