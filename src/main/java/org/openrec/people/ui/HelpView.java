package org.openrec.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.House;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** Help in plain words, for each of those who come. */
@Route(value = HelpView.ROUTE, layout = MainLayout.class)
@AnonymousAllowed
class HelpView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "help";

    private static final List<String> QUESTIONS =
            List.of("ask", "follow", "badge", "verify", "comeIn", "review", "codesign");

    HelpView(House house) {
        addClassName("help");
        add(new PageHeader(getTranslation("people.help.title"), getTranslation("people.help.lead")));
        QUESTIONS.forEach(it -> add(question(it)));
        house.contact().ifPresent(address -> {
            Section contact = question("write");
            contact.add(new Anchor("mailto:" + address, address));
            add(contact);
        });
    }

    private Section question(String name) {
        Section section = new Section(
                new H2(getTranslation("people.help." + name)),
                new Paragraph(getTranslation("people.help." + name + ".answer")));
        section.addClassName("block");
        return section;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("people.help.title"));
    }
}
