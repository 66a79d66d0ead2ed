package org.openrec.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The doors that are open to whoever is here. */
class Navigation extends Nav {

    private static final long serialVersionUID = 1L;

    private static final List<String> ROLES_WITH_TASKS =
            List.of("STAFF", "PARTNER", "ACCOMPANIST", "SPONSOR", "MANAGER", "ADMIN");

    private final Map<String, Anchor> doors = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final Span waiting = new Span();
    private transient Optional<TaskCount> taskCount = Optional.empty();

    Navigation(AuthenticationContext visitor, ObjectProvider<TaskCount> tasks) {
        addClassName("site-nav");
        getElement().setAttribute("aria-label", getTranslation("shared.nav.label"));
        door("", "shared.nav.catalogue");
        if (visitor.hasRole("STUDENT")) {
            door("applications", "shared.nav.applications");
        }
        if (visitor.hasAnyRole(ROLES_WITH_TASKS)) {
            Anchor door = door("tasks", "shared.nav.tasks");
            door.add(waiting);
            tasks.ifAvailable(count -> taskCount = Optional.of(count));
        }
        if (visitor.isAuthenticated()) {
            door("initiatives", "shared.nav.initiatives");
            door("messages", "shared.nav.messages");
        }
        if (visitor.hasRole("MANAGER")) {
            door("studio", "shared.nav.studio");
        }
        door("verify", "shared.nav.verify");
        add(list);
    }

    private Anchor door(String path, String key) {
        Anchor door = new Anchor(path.isEmpty() ? "." : path, getTranslation(key));
        doors.put(path, door);
        list.add(new ListItem(door));
        return door;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        Registration told = ComponentUtil.addListener(page, TasksChanged.class, changed -> count());
        addDetachListener(gone -> {
            gone.unregisterListener();
            told.remove();
        });
    }

    private void count() {
        taskCount.ifPresent(count -> count(count.waiting()));
    }

    private void count(int tasks) {
        waiting.removeAll();
        if (tasks > 0) {
            Span number = new Span(Integer.toString(tasks));
            number.addClassName("count");
            number.getElement().setAttribute("aria-hidden", "true");
            Span words = new Span(getTranslation("shared.nav.tasks.count", tasks));
            words.addClassName("visually-hidden");
            waiting.add(number, words);
        }
    }

    /** Marks the door through which the page was reached (a badge belongs to the catalogue), and counts anew. */
    void mark(Location location) {
        count();
        String first = location.getFirstSegment();
        String here = first.equals("badges") ? "" : first;
        doors.forEach((path, door) -> {
            if (path.equals(here)) {
                door.getElement().setAttribute("aria-current", "page");
            } else {
                door.getElement().removeAttribute("aria-current");
            }
        });
    }
}
