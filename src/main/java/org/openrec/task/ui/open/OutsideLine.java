package org.openrec.task.ui.open;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.openrec.people.Actors;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.task.TaskId;
import org.openrec.task.outside.TaskGuest;
import org.openrec.task.outside.TaskGuests;

/** For colleagues: who outside was asked to do the task, by whom, whether they came; and another link. */
class OutsideLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TaskGuests guests;
    private final transient Actors actors;

    OutsideLine(TaskGuests guests, Actors actors) {
        this.guests = guests;
        this.actors = actors;
        addClassName("task-outside");
    }

    void show(TaskId task, Instant now) {
        removeAll();
        List<TaskGuest> asked = guests.of(actors.require(), task);
        if (asked.stream().noneMatch(it -> it.person().equals(actors.require().id()))) {
            asked.forEach(it -> add(line(task, it, now)));
        }
    }

    private Paragraph line(TaskId task, TaskGuest guest, Instant now) {
        boolean good = guest.takenBackAt().isEmpty() && now.isBefore(guest.endsAt());
        String came = guest.byLink()
                ? " · "
                        + guest.cameAt()
                                .map(it -> getTranslation("task.outside.came", date(it, now)))
                                .orElseGet(() -> getTranslation("task.outside.notYet"))
                : "";
        String end = guest.takenBackAt()
                .map(it -> getTranslation("task.outside.takenBack", date(it, now)))
                .orElseGet(() -> getTranslation(
                        good ? "task.outside.good" : "task.outside.over", date(guest.lastMoment(), now)));
        Paragraph line = new Paragraph(new Span(
                getTranslation("task.outside.given", guest.name(), guest.hostName(), date(guest.invitedAt(), now))
                        + came + " · " + end));
        line.addClassNames("quiet", "small");
        if (good && guest.byLink()) {
            Button again = new Button(getTranslation("task.outside.again"), click -> again(task, guest));
            again.setAriaLabel(getTranslation("task.outside.again.of", guest.name()));
            again.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(again);
        }
        return line;
    }

    private void again(TaskId task, TaskGuest guest) {
        try {
            guests.inviteAgain(actors.require(), task, guest.person());
            ProblemNotice.done(
                    getTranslation(guests.areMailed() ? "task.outside.sent" : "task.outside.notMailed", guest.name()));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    private String date(Instant at, Instant now) {
        return Dates.date(at, now, getLocale());
    }
}
