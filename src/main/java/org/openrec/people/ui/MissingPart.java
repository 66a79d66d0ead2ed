package org.openrec.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.access.AccessRules;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.frame.AdministrationPart;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** What Openrec still needs before it is of use to a university, each with the page where it is done. */
@org.springframework.stereotype.Component
@Order(-10)
class MissingPart implements AdministrationPart {

    private final Organisations organisations;
    private final AccessRules rules;
    private final Environment environment;

    MissingPart(Organisations organisations, AccessRules rules, Environment environment) {
        this.organisations = organisations;
        this.rules = rules;
        this.environment = environment;
    }

    @Override
    public Component open() {
        Locale locale = UI.getCurrent().getLocale();
        Map<String, String> missing = missing();
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        missing.forEach((what, page) -> {
            String words = Texts.get(locale, "people.missing." + what);
            list.add(new ListItem(page.isEmpty() ? new Span(words) : new Anchor(page, words)));
        });
        Section section = new Section(new H2(Texts.get(locale, "people.missing")), list);
        section.addClassNames("block", "missing");
        section.setVisible(!missing.isEmpty());
        return section;
    }

    /** By the page where it is done; empty for what is configured from outside. */
    private Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        if (!environment.acceptsProfiles(Profiles.of("production"))) {
            return missing;
        }
        if (organisations.all().stream().noneMatch(it -> it.kind() == OrganisationKind.SERVICE)) {
            missing.put("service", "organisations");
        }
        if (rules.all().isEmpty()) {
            missing.put("rules", "access-rules");
        }
        if (!StringUtils.hasText(environment.getProperty("spring.mail.host"))) {
            missing.put("mail", "");
        }
        return missing;
    }
}
