package org.openrec.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Who holds the task, since when it waits, until when; and taking it, giving it back or away. */
class TaskActions extends Div {

    private static final long serialVersionUID = 1L;

    private final Div facts = new Div();
    private final Button claim = new Button(getTranslation("task.claim"));
    private final Button release = new Button(getTranslation("task.release"));
    private final Button handOver = new Button(getTranslation("task.handOver.open"));
    private final Button next = new Button(getTranslation("task.next"));

    TaskActions(Runnable onClaim, Runnable onRelease, Runnable onHandOver, Runnable onNext) {
        addClassName("task-actions");
        facts.addClassName("task-detail");
        claim.addClickListener(click -> onClaim.run());
        claim.getElement().setAttribute("data-key", "c");
        release.addClickListener(click -> onRelease.run());
        handOver.addClickListener(click -> onHandOver.run());
        next.addClickListener(click -> onNext.run());
        next.getElement().setAttribute("data-key", "n");
        next.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(claim, release, handOver, next);
        buttons.addClassName("task-buttons");
        add(facts, buttons);
    }

    void show(TaskState state, TaskPhrases phrases) {
        facts.removeAll();
        Span whose = new Span(phrases.whose(state.task()));
        whose.addClassName("task-what");
        facts.add(whose, new Span(phrases.since(state.task())), new Span(phrases.due(state.task())));
        if (state.task().isOverdue(phrases.now())) {
            Span late = new Span(phrases.text("task.late"));
            late.addClassNames("tag", "waiting");
            facts.add(late);
        }
        claim.setVisible(state.isFree());
        release.setVisible(state.isMine() && !state.task().personal());
        handOver.setVisible(state.isWritable() && !state.colleagues().isEmpty());
        next.setVisible(state.next().isPresent());
    }
}
