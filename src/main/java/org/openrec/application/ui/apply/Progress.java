package org.openrec.application.ui.apply;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** How far the application is written: its steps, each with a link to it. */
class Progress extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient ApplySteps steps;

    Progress(ApplySteps steps) {
        this.steps = steps;
        addClassName("apply-progress");
        getElement().setAttribute("aria-label", getTranslation("application.apply.progress"));
    }

    /** @param now the step that is shown */
    void show(int now) {
        removeAll();
        OrderedList list = new OrderedList();
        for (int i = 0; i <= steps.criteria(); i++) {
            boolean last = i == steps.criteria();
            Anchor link =
                    new Anchor(steps.address(i), last ? getTranslation("application.apply.check") : steps.titleOf(i));
            ListItem item = new ListItem(link);
            if (!last) {
                boolean complete = steps.isComplete(i);
                Span state =
                        new Span(getTranslation(complete ? "application.apply.complete" : "application.apply.open"));
                state.addClassName("quiet");
                item.add(state);
                item.setClassName("complete", complete);
            }
            if (i == now) {
                item.addClassName("now");
                link.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
        }
        add(list);
    }
}
