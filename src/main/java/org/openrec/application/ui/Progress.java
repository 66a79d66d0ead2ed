package org.openrec.application.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.openrec.achievement.Criterion;

/** How far the application is written: the criteria, each with a link to it. */
class Progress extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient List<Criterion> criteria;
    private final Answers answers;
    private final transient Locale locale;

    Progress(List<Criterion> criteria, Answers answers, Locale locale) {
        this.criteria = criteria;
        this.answers = answers;
        this.locale = locale;
        addClassName("apply-progress");
        getElement().setAttribute("aria-label", getTranslation("application.apply.progress"));
        refresh();
    }

    void refresh() {
        removeAll();
        OrderedList list = new OrderedList();
        for (int i = 0; i < criteria.size(); i++) {
            AnswerEditor editor = answers.editors().get(i);
            boolean complete = editor.complete();
            Anchor link = new Anchor("", criteria.get(i).title().in(locale));
            link.setRouterIgnore(true);
            link.getElement()
                    .executeJs(
                            "this.addEventListener('click', e => { e.preventDefault();"
                                    + " document.getElementById($0).scrollIntoView({block: 'start'}); })",
                            "criterion-" + criteria.get(i).id());
            Span state = new Span(getTranslation(complete ? "application.apply.complete" : "application.apply.open"));
            state.addClassName("quiet");
            ListItem item = new ListItem(link, state);
            item.setClassName("complete", complete);
            list.add(item);
        }
        add(list);
    }
}
