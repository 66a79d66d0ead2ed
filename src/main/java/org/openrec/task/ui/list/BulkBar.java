package org.openrec.task.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.form.FormId;

/** What can be done with all chosen tasks at once; not there while none is chosen. */
class BulkBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<BulkAction> actions;
    private final Span count = new Span();
    private final Button claim = new Button();
    private final Span decisions = new Span();
    private final transient Consumer<BulkAction> decide;

    BulkBar(
            List<BulkAction> actions,
            Runnable claimAll,
            Runnable handOverAll,
            Consumer<BulkAction> decide,
            Runnable clear) {
        this.actions = actions;
        this.decide = decide;
        addClassName("bulk-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("task.bulk"));
        count.getElement().setAttribute("role", "status");
        claim.setText(getTranslation("task.bulk.claim"));
        claim.addClickListener(click -> claimAll.run());
        Button handOver = new Button(getTranslation("task.handOver.open"), click -> handOverAll.run());
        decisions.addClassName("bulk-decisions");
        Button none = new Button(getTranslation("task.bulk.clear"), click -> clear.run());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(count, decisions, claim, handOver, none);
        setVisible(false);
    }

    void show(Selection selection) {
        setVisible(!selection.tasks().isEmpty());
        claim.setVisible(selection.tasks().stream().anyMatch(it -> it.holder().isEmpty()));
        count.setText(getTranslation("task.bulk.count", selection.tasks().size()));
        decisions.removeAll();
        Optional<FormId> form = selection.kind().flatMap(TaskKind::form);
        List<BulkAction> possible = actions.stream()
                .filter(action -> form.filter(action.form()::equals).isPresent())
                .toList();
        possible.forEach(
                action -> decisions.add(new Button(action.label().in(getLocale()), click -> decide.accept(action))));
        if (selection.kind().isEmpty()) {
            decisions.add(new Span(getTranslation("task.bulk.alike")));
        }
    }
}
