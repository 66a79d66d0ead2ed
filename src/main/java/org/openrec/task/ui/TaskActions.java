package org.openrec.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.openrec.task.TaskEntry;

/** Who holds the task, since when it waits, until when; and taking it, giving it back or away. */
public class TaskActions extends Div {

    private static final long serialVersionUID = 1L;

    private final Div facts = new Div();
    private final Paragraph handed = new Paragraph();
    private final Button claim = new Button(getTranslation("task.claim"));
    private final Button release = new Button(getTranslation("task.release"));
    private final Button handOver = new Button(getTranslation("task.handOver.open"));
    private final Button outside = new Button(getTranslation("task.outside.open"));
    private final Button takeOver = new Button(getTranslation("task.takeOver.open"));
    private final Button next = new Button(getTranslation("task.next"));

    public TaskActions(
            Runnable onClaim,
            Runnable onRelease,
            Runnable onHandOver,
            Runnable onOutside,
            Runnable onTakeOver,
            Runnable onNext) {
        addClassName("task-actions");
        facts.addClassName("task-detail");
        claim.addClickListener(click -> onClaim.run());
        claim.getElement().setAttribute("data-key", "c");
        release.addClickListener(click -> onRelease.run());
        handOver.addClickListener(click -> onHandOver.run());
        outside.addClickListener(click -> onOutside.run());
        outside.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        takeOver.addClickListener(click -> onTakeOver.run());
        next.addClickListener(click -> onNext.run());
        next.getElement().setAttribute("data-key", "n");
        next.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(claim, release, handOver, takeOver, outside, next);
        buttons.addClassName("task-buttons");
        handed.addClassName("handed-over");
        add(facts, buttons, handed);
    }

    public void show(TaskState state, TaskPhrases phrases) {
        facts.removeAll();
        phrases.facts(state.task()).forEach(facts::add);
        if (state.task().isOverdue(phrases.now())) {
            Span late = new Span(phrases.text("task.late"));
            late.addClassNames("tag", "waiting");
            facts.add(late);
        }
        Optional<TaskEntry.HandedOver> from =
                state.task().holder().filter(it -> state.isMine()).flatMap(TaskEntry.Holder::from);
        handed.setVisible(from.isPresent());
        from.ifPresent(it -> handed.setText(phrases.handedBy(it)));
        claim.setVisible(state.isFree());
        release.setVisible(state.isMine() && !state.task().personal());
        handOver.setVisible(state.isWritable() && !state.colleagues().isEmpty());
        outside.setVisible(state.opensToOutsiders());
        takeOver.setVisible(!state.isWritable() && !state.task().personal());
        next.setVisible(state.next().isPresent());
    }
}
