package org.openrec.application.ui.apply;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openrec.shared.FieldProblem;

/** What is missing yet for a request to be sent: a count that goes down as one fills, and a way to each field. */
class MissingFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Function<FieldProblem, String> name;
    private final transient Consumer<FieldProblem> goTo;

    /** @param name of the field, empty if the problem is of none */
    MissingFields(Function<FieldProblem, String> name, Consumer<FieldProblem> goTo) {
        this.name = name;
        this.goTo = goTo;
        setVisible(false);
        addClassNames("notice", "problem", "missing-fields");
        getElement().setAttribute("role", "status");
    }

    void show(List<FieldProblem> missing) {
        removeAll();
        setVisible(!missing.isEmpty());
        Span title = new Span(getTranslation("application.apply.missing", missing.size()));
        title.addClassName("notice-title");
        UnorderedList fields = new UnorderedList();
        for (FieldProblem problem : missing) {
            String field = name.apply(problem);
            if (field.isEmpty()) {
                fields.add(new ListItem(problem.text().in(getLocale())));
            } else {
                Button link = new Button(field, click -> goTo.accept(problem));
                link.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                fields.add(new ListItem(link));
            }
        }
        add(title, new Paragraph(getTranslation("application.apply.missing.text")), fields);
    }
}
