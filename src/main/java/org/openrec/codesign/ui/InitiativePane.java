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
public abstract class InitiativePane implements RichFormPane {

    private final Div frame = new Frame();
    private Consumer<FormValues> listener = values -> {};

    protected InitiativePane(String look) {
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

    protected final void add(Component... parts) {
        frame.add(parts);
    }

    protected final String text(String key, Object... arguments) {
        return frame.getTranslation(key, arguments);
    }

    protected final Locale locale() {
        return frame.getUI().map(UI::getLocale).orElse(Locale.FRENCH);
    }

    /** Something was changed by the person. */
    protected void changed() {
        listener.accept(values());
    }

    @StyleSheet("context://initiatives.css")
    private static final class Frame extends Div {
        private static final long serialVersionUID = 1L;
    }
}
