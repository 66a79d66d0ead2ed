package org.openrec.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.openrec.people.ui.setup.Missing;
import org.openrec.people.ui.setup.SetupStep;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.frame.AdministrationPart;
import org.springframework.core.annotation.Order;

/** What Openrec still needs before it is of use to a university, each with the page where it is done. */
@org.springframework.stereotype.Component
@Order(-10)
class MissingPart implements AdministrationPart {

    private final Missing missing;

    MissingPart(Missing missing) {
        this.missing = missing;
    }

    @Override
    public Component open() {
        Locale locale = UI.getCurrent().getLocale();
        List<SetupStep> steps = missing.steps();
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        steps.forEach(
                it -> list.add(new ListItem(new Anchor(it.path(), Texts.get(locale, "people.missing." + it.code())))));
        Section section = new Section(new H2(Texts.get(locale, "people.missing")), list);
        section.addClassNames("block", "missing");
        section.setVisible(!steps.isEmpty());
        return section;
    }
}
