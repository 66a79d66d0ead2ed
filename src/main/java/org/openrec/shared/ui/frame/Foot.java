package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import org.openrec.shared.Language;
import org.springframework.beans.factory.ObjectProvider;

/** The foot of every page: whose Openrec it is, help, whom to write to. */
class Foot extends Footer {

    private static final long serialVersionUID = 1L;

    Foot(AuthenticationContext visitor, House house, ObjectProvider<Door> doors, ObjectProvider<FootLink> links) {
        addClassName("site-footer");
        add(new Paragraph(house.name(Language.of(getLocale())).orElseGet(() -> getTranslation("shared.footer"))));
        Nav nav = new Nav();
        nav.addClassName("foot-links");
        nav.getElement().setAttribute("aria-label", getTranslation("shared.foot"));
        doors.stream()
                .filter(door -> door.standsInFoot(visitor))
                .forEach(door -> nav.add(new Anchor(door.path(), getTranslation(door.label()))));
        links.stream()
                .sorted(Comparator.comparingInt(FootLink::place))
                .forEach(link -> nav.add(new Anchor(link.path(), getTranslation(link.label()))));
        house.contact()
                .ifPresent(address -> nav.add(new Anchor("mailto:" + address, getTranslation("shared.contact"))));
        add(nav);
    }
}
