package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.openrec.credential.Award;

/** The files of a award: pictures that carry it, and its text. */
class CredentialFileLinks extends UnorderedList {

    private static final long serialVersionUID = 1L;

    CredentialFileLinks(Award award) {
        addClassName("files");
        for (String form : List.of("png", "svg", "json")) {
            Anchor file =
                    new Anchor("credentials/" + award.id() + "." + form, getTranslation("credential.file." + form));
            file.setRouterIgnore(true);
            file.getElement().setAttribute("download", award.achievement() + "." + form);
            add(new ListItem(file));
        }
    }
}
