package org.openrec.codesign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.Consumer;
import org.openrec.form.FormValues;
import org.openrec.task.ui.open.RichFormPane;

/** What the panes of an initiative's tasks have in common: their frame, and that they tell each change. */
abstract class InitiativePane implements RichFormPane {

    private final Div frame = new Frame();
    private Consumer<FormValues> listener = values -> {};

    InitiativePane(String look) {
        frame.addClassName(look);
    }

    @Override
    public final Component component() {
        return frame;
    }

    @Override
    public final void onChange(Consumer<FormValues> called) {
        listener = called;
    }

    final void add(Component... parts) {
        frame.add(parts);
    }

    final String text(String key) {
        return frame.getTranslation(key);
    }

    final Locale locale() {
        return frame.getUI().map(UI::getLocale).orElse(Locale.FRENCH);
    }

    /** Something was changed by the person. */
    void changed() {
        listener.accept(values());
    }

    @StyleSheet("context://initiatives.css")
    private static final class Frame extends Div {
        private static final long serialVersionUID = 1L;
    }
}
