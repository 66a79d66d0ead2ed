package org.openrec.task.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.openrec.task.TaskCounts;
import org.openrec.task.TaskFilter.Scope;

/** Mine, my service's, all; with how many there are. */
class ScopeTabs extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Scope, NativeButton> buttons = new EnumMap<>(Scope.class);
    private final Map<Scope, Span> numbers = new EnumMap<>(Scope.class);

    ScopeTabs(Consumer<Scope> chosen) {
        addClassName("scopes");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("task.scopes"));
        for (Scope scope : Scope.values()) {
            Span number = new Span();
            number.addClassName("scope-count");
            NativeButton button = new NativeButton("", click -> chosen.accept(scope));
            button.add(new Span(name(scope)), number);
            buttons.put(scope, button);
            numbers.put(scope, number);
            add(button);
        }
    }

    private String name(Scope scope) {
        return switch (scope) {
            case MINE -> getTranslation("task.scope.mine");
            case SERVICE -> getTranslation("task.scope.service");
            case ALL -> getTranslation("task.scope.all");
        };
    }

    void show(Scope current, TaskCounts counts) {
        buttons.forEach((scope, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(scope == current)));
        numbers.forEach((scope, number) -> number.setText(number(counts.of(scope))));
    }

    private static String number(int count) {
        return count < TaskCounts.CAP ? Integer.toString(count) : TaskCounts.CAP - 1 + "+";
    }
}
