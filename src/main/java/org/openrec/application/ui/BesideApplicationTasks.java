package org.openrec.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.openrec.application.ApplicationId;
import org.openrec.application.course.FollowUp;
import org.openrec.shared.Texts;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.BesideTask;

/** Beside a task of a request: the version of the diagram that it runs on, and the way there. */
@org.springframework.stereotype.Component
class BesideApplicationTasks implements BesideTask {

    private final FollowUp followUp;

    BesideApplicationTasks(FollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public String subjectType() {
        return "application";
    }

    @Override
    public Component open(TaskEntry task, Locale locale) {
        Div beside = new Div();
        ApplicationId.parse(task.subject().id())
                .flatMap(id -> followUp.history(id).stream().findFirst().map(run -> link(id, run.version(), locale)))
                .ifPresent(beside::add);
        return beside;
    }

    private static Paragraph link(ApplicationId id, int version, Locale locale) {
        Paragraph link = new Paragraph(new Anchor(
                "applications/" + id + "/diagram", Texts.get(locale, "application.diagram.version", version)));
        link.addClassName("small");
        return link;
    }
}
