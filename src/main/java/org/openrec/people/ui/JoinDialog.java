package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openrec.people.Joining;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.ProblemNotice;

/**
 * One who turns out to be another: what moves is seen before it does, and it cannot be taken back.
 *
 * @param <T> who is joined
 * @param <I> the id of one
 */
class JoinDialog<T, I> extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Joining<I> joining;
    private final transient Supplier<I> from;
    private final transient Function<T, I> id;
    private final transient Function<T, String> name;
    private final ComboBox<T> into = new ComboBox<>(getTranslation("people.join.into"));
    private final Div preview = new Div();
    private final Button join;

    JoinDialog(T from, Function<T, I> id, Function<T, String> name, Joining<I> joining, Runnable joined) {
        this.joining = joining;
        this.from = () -> id.apply(from);
        this.id = id;
        this.name = name;
        setHeaderTitle(getTranslation("people.join.title", name.apply(from)));
        into.setItemLabelGenerator(name::apply);
        into.setWidthFull();
        into.addValueChangeListener(change -> show());
        preview.getElement().setAttribute("role", "status");
        join = new Button(getTranslation("people.join.do"), click -> join(joined));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        join.setEnabled(false);
        Div fields = new Div(new Paragraph(getTranslation("people.join.help")), into, preview);
        fields.addClassName("dialog-fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), join);
        setWidth("min(36rem, 100vw)");
    }

    /** @param others those that somebody looks for by words, without the one that is joined */
    JoinDialog<T, I> among(Function<String, List<T>> others) {
        into.setItems(query -> others.apply(query.getFilter().orElse("")).stream()
                .filter(it -> !id.apply(it).equals(from.get()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return this;
    }

    private void show() {
        preview.removeAll();
        join.setEnabled(false);
        Optional.ofNullable(into.getValue()).ifPresent(other -> {
            try {
                show(joining.preview(from.get(), id.apply(other)), name.apply(other));
            } catch (Problem problem) {
                preview.add(NoticeBox.problem("", problem.text(Language.of(getLocale()))));
            }
        });
    }

    private void show(List<Joining.Moving> moving, String other) {
        UnorderedList list = new UnorderedList();
        moving.forEach(it -> list.add(new ListItem(getTranslation(it.what(), it.count()))));
        preview.add(
                moving.isEmpty()
                        ? new Paragraph(getTranslation("people.join.nothing"))
                        : new Div(new Paragraph(getTranslation("people.join.moves", other)), list));
        boolean open = moving.stream().anyMatch(it -> it.open() > 0);
        if (open) {
            preview.add(NoticeBox.problem("", getTranslation("people.join.problem.underWay")));
        }
        join.setEnabled(!open);
    }

    private void join(Runnable joined) {
        try {
            joining.join(from.get(), id.apply(into.getValue()));
            close();
            joined.run();
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }
}
