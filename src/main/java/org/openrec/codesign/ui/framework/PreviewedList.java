package org.openrec.codesign.ui.framework;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.openrec.codesign.framework.FrameworkPreview;

/** What an import would bring: how many, which lines cannot be taken and why, and the first ones. */
class PreviewedList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 5;

    PreviewedList(FrameworkPreview preview, Runnable keep) {
        int good = preview.competences().size();
        add(new H2(getTranslation("codesign.framework.preview", good)));
        if (!preview.wrong().isEmpty()) {
            add(
                    new Paragraph(getTranslation(
                            "codesign.framework.wrong", preview.wrong().size())),
                    wrong(preview));
        }
        UnorderedList first = new UnorderedList();
        preview.competences().stream()
                .limit(FIRST)
                .forEach(it -> first.add(new ListItem(it.code() + " · " + it.label())));
        Button take = new Button(getTranslation("codesign.framework.keep"), click -> keep.run());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(good > 0);
        add(first, take);
    }

    private UnorderedList wrong(FrameworkPreview preview) {
        UnorderedList wrong = new UnorderedList();
        wrong.addClassName("wrong-lines");
        preview.wrong()
                .forEach(line -> wrong.add(new ListItem(getTranslation(
                        "codesign.framework.line", line.number(), line.reason().in(getLocale())))));
        return wrong;
    }
}
