package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.openrec.codesign.dossier.Dossier;

/** For whoever was a party once: what they gave. */
class OwnContributions extends Section {

    private static final long serialVersionUID = 1L;

    OwnContributions(Dossier dossier, Words words) {
        addClassName("block");
        add(new H2(words.text("part.contributions")));
        UnorderedList list = new UnorderedList();
        list.addClassName("dossier-list");
        dossier.contributions()
                .forEach(it -> list.add(new ListItem(
                        words.told(it.text()),
                        words.quiet(
                                words.text("kind." + it.kind().code()) + " · " + words.text("inPhase", it.phase())))));
        add(dossier.contributions().isEmpty() ? words.quiet(words.text("part.contributions.empty")) : list);
    }
}
