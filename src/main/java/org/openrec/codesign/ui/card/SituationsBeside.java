package org.openrec.codesign.ui.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.openrec.codesign.dossier.Dossier;

/** The situations beside the competences in them: those that have none yet can be seen. */
class SituationsBeside extends Div {

    private static final long serialVersionUID = 1L;

    SituationsBeside(List<Dossier.CardLine> situations, List<Dossier.CardLine> competences) {
        add(new H2(getTranslation("codesign.kind.situation")));
        if (situations.isEmpty()) {
            add(new Paragraph(getTranslation("codesign.card.beside.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dossier-list");
        situations.forEach(situation -> {
            List<String> shown = competences.stream()
                    .filter(it -> it.situations().contains(situation.id()))
                    .map(Dossier.CardLine::text)
                    .toList();
            Span text = new Span(situation.text());
            text.addClassName("told");
            Paragraph said = new Paragraph(
                    shown.isEmpty() ? getTranslation("codesign.card.beside.untied") : String.join(" · ", shown));
            said.addClassNames("quiet", "small");
            list.add(new ListItem(text, said));
        });
        add(list);
    }
}
