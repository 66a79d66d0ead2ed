package org.openrec.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** The recurring figure of the product: what is done, where it stands now, what is ahead; in words, not only colour. */
public class PathFigure extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** @param name what the path is of, for those who do not see it */
    public PathFigure(String name, List<PathStep> steps) {
        addClassName("path");
        getElement().setAttribute("aria-label", name);
        steps.forEach(step -> add(item(step)));
    }

    /**
     * In one row where there is room for one.
     *
     * @param done what is done, as the one step that it is where there is no room
     */
    public static PathFigure across(String name, List<PathStep> steps, Optional<PathStep> done) {
        PathFigure figure = new PathFigure(name, steps);
        figure.addClassName("across");
        done.ifPresent(it -> {
            ListItem inOne = figure.item(it);
            inOne.addClassName("in-one");
            figure.addComponentAsFirst(inOne);
        });
        return figure;
    }

    private ListItem item(PathStep step) {
        Span state = new Span(getTranslation("shared.path." + step.state().code()));
        state.addClassName("path-state");
        Span label = new Span(step.label());
        label.addClassName("path-label");
        ListItem item = new ListItem(state, label);
        item.addClassNames("path-step", step.state().code());
        step.detail().ifPresent(text -> {
            Span detail = new Span(text);
            detail.addClassName("path-detail");
            item.add(detail);
        });
        if (!step.inside().isEmpty()) {
            item.add(
                    new NativeDetails(getTranslation("shared.path.open"), new PathFigure(step.label(), step.inside())));
        }
        if (step.state() == PathStep.State.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
