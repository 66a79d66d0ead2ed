package org.openrec.shared.ui.frame;

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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The doors that are open to whoever is here. */
class Navigation extends Nav {

    private static final long serialVersionUID = 1L;

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final transient List<Door> doors;
    private final MenuButton menu;
    private final Map<String, Span> numbers = new LinkedHashMap<>();

    Navigation(AuthenticationContext visitor, ObjectProvider<Door> all, MenuButton menu) {
        this.menu = menu;
        doors = all.stream()
                .filter(door -> door.open().test(visitor) && !door.standsInFoot(visitor))
                .sorted(Comparator.comparingInt(Door::place))
                .toList();
        addClassName("site-nav");
        getElement().setAttribute("aria-label", getTranslation("shared.nav.label"));
        UnorderedList list = new UnorderedList();
        doors.forEach(door -> list.add(new ListItem(link(door))));
        add(list);
    }

    private Anchor link(Door door) {
        Anchor link = new Anchor(door.path().isEmpty() ? "." : door.path(), getTranslation(door.label()));
        links.put(door.path(), link);
        door.waiting().ifPresent(waiting -> {
            Span number = new Span();
            link.add(number);
            numbers.put(door.path(), number);
        });
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        Registration told = ComponentUtil.addListener(page, DoorsChanged.class, changed -> count());
        addDetachListener(gone -> {
            gone.unregisterListener();
            told.remove();
        });
    }

    private void count() {
        menu.waiting(doors.stream().mapToInt(this::count).sum());
    }

    private int count(Door door) {
        Span place = numbers.get(door.path());
        if (place == null || door.waiting().isEmpty()) {
            return 0;
        }
        place.removeAll();
        Door.Waiting waiting = door.waiting().get();
        int count = waiting.count().getAsInt();
        if (count > 0) {
            Span number = new Span(Integer.toString(count));
            number.addClassName("count");
            number.getElement().setAttribute("aria-hidden", "true");
            Span words = new Span(getTranslation(waiting.words(), count));
            words.addClassName("visually-hidden");
            place.add(number, words);
        }
        return count;
    }

    /** Marks the door through which the page was reached, and counts anew. */
    void mark(Location location) {
        count();
        String first = location.getFirstSegment();
        doors.forEach(door -> {
            Anchor link = Optional.ofNullable(links.get(door.path())).orElseThrow();
            if (door.isWayTo(first)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
