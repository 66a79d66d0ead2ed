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
    private final transient List<DoorCount> counts;
    private final MenuButton menu;
    private final Map<String, Span> numbers = new LinkedHashMap<>();

    Navigation(AuthenticationContext visitor, ObjectProvider<DoorCount> counts, MenuButton menu) {
        this.counts = counts.stream().toList();
        this.menu = menu;
        addClassName("site-nav");
        getElement().setAttribute("aria-label", getTranslation("shared.nav.label"));
        door("", "shared.nav.catalogue");
        if (visitor.hasRole("STUDENT")) {
            door("applications", "shared.nav.applications");
            door("me", "shared.nav.badges");
        }
        if (visitor.hasAnyRole(ROLES_WITH_TASKS)) {
            door("tasks", "shared.nav.tasks");
        }
        if (visitor.isAuthenticated()) {
            door("initiatives", "shared.nav.initiatives");
            door("messages", "shared.nav.messages");
        }
        if (visitor.hasRole("MANAGER")) {
            door("studio", "shared.nav.studio");
        }
        if (visitor.hasRole("ADMIN")) {
            door("people", "shared.nav.people");
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
        menu.waiting(counts.stream()
                .filter(count -> doors.containsKey(count.door()))
                .mapToInt(this::count)
                .sum());
    }

    private int count(DoorCount count) {
        Span place = numbers.computeIfAbsent(count.door(), door -> {
            Span added = new Span();
            Optional.ofNullable(doors.get(door)).ifPresent(it -> it.add(added));
            return added;
        });
        place.removeAll();
        int waiting = count.waiting().getAsInt();
        if (waiting > 0) {
            Span number = new Span(Integer.toString(waiting));
            number.addClassName("count");
            number.getElement().setAttribute("aria-hidden", "true");
            Span words = new Span(getTranslation(count.words(), waiting));
            words.addClassName("visually-hidden");
            place.add(number, words);
        }
        return waiting;
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
